/** The lists the rules look things up in: providers, journals, roster, rulings, reported figures. */
@NullMarked
package org.bibkpi.registry;

import org.jspecify.annotations.NullMarked;
