/** The job file: parsed, checked against its schema, turned into settings. */
@NullMarked
package org.bibkpi.job;

import org.jspecify.annotations.NullMarked;
