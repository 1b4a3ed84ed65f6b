/** Publication and registry to tags, each with its evidence. */
@NullMarked
package org.bibkpi.tag;

import org.jspecify.annotations.NullMarked;
