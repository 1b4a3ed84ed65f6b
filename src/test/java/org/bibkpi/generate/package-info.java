/**
 * Invented people, publications and exports whose true figures are known: what the pipeline is tested and measured
 * against. Nothing here stems from a real export.
 */
@NullMarked
package org.bibkpi.generate;

import org.jspecify.annotations.NullMarked;
