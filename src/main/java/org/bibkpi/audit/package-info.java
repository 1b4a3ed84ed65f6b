/** Why a figure is what it is: the trail of each publication through a run, and how the trails of two runs differ. */
@NullMarked
package org.bibkpi.audit;

import org.jspecify.annotations.NullMarked;
