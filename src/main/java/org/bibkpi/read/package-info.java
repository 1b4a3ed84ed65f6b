/** Export file to raw records: one interface, one file per format, recognised by content, read as a stream. */
@NullMarked
package org.bibkpi.read;

import org.jspecify.annotations.NullMarked;
