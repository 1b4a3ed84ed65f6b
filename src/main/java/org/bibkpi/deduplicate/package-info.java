/** Source records to publications: keys, match rules, cannot-link rules, clusters. */
@NullMarked
package org.bibkpi.deduplicate;

import org.jspecify.annotations.NullMarked;
