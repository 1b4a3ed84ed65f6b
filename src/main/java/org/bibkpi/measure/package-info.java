/** Key figures: tallies, shares, intervals, baselines, targets and their verdicts. */
@NullMarked
package org.bibkpi.measure;

import org.jspecify.annotations.NullMarked;
