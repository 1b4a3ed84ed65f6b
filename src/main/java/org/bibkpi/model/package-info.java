/** The nouns of the field, as records that cannot be invalid. Knows no other package of bibkpi. */
@NullMarked
package org.bibkpi.model;

import org.jspecify.annotations.NullMarked;
