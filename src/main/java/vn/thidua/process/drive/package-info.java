/** The engine driven by a program that plays the ward's people. */
@NamedInterface("drive")
@NullMarked
package vn.thidua.process.drive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
