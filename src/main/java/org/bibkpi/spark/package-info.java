/** The same stages on Spark. The only package that imports it; it moves data and decides nothing. */
@NullMarked
package org.bibkpi.spark;

import org.jspecify.annotations.NullMarked;
