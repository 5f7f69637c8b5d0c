/** How a user task is done: its form's draft, its check, its completion by one handler. */
@NamedInterface("task")
@NullMarked
package vn.thidua.process.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
