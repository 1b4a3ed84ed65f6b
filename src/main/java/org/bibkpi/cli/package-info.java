/** The command line: parse, call, exit code. */
@NullMarked
package org.bibkpi.cli;

import org.jspecify.annotations.NullMarked;
