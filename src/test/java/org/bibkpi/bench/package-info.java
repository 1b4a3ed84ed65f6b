/** How fast a whole run is beside other ways to the same answer; see docs/benchmarks.md. No part of the tests. */
@NullMarked
package org.bibkpi.bench;

import org.jspecify.annotations.NullMarked;
