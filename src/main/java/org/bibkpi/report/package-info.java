/** Figures to files. The only package that rounds or formats. */
@NullMarked
package org.bibkpi.report;

import org.jspecify.annotations.NullMarked;
