/** Two runs: which publications moved each figure, and why. */
@NullMarked
package org.bibkpi.compare;

import org.jspecify.annotations.NullMarked;
