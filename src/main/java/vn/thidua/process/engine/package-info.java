/** How the engine is set up: its clock, its settings and the deployment of models and forms. */
@NullMarked
package vn.thidua.process.engine;

import org.jspecify.annotations.NullMarked;
