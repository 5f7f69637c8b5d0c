/** Pages of dossiers. */
@NullMarked
package vn.thidua.dossier.web;

import org.jspecify.annotations.NullMarked;
