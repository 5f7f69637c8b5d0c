/** Measures, breaks and places an official document by Annex I of decree 30/2020. */
@NullMarked
package vn.thidua.paper.layout;

import org.jspecify.annotations.NullMarked;
