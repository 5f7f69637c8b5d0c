/** Files that people write as YAML: read with the place of everything, compared with a JSON Schema. */
@NullMarked
package vn.thidua.shared.yaml;

import org.jspecify.annotations.NullMarked;
