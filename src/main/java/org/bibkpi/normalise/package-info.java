/** Raw record to source record or rejection: one small class per kind of field. */
@NullMarked
package org.bibkpi.normalise;

import org.jspecify.annotations.NullMarked;
