/** Workbooks of spreadsheet programs as text: exports and lists come in them. */
@NullMarked
package org.bibkpi.sheet;

import org.jspecify.annotations.NullMarked;
