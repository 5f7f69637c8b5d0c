package vn.thidua.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The models and forms on the class path under names that do not depend on how the program was started. */
@Component
public class ModelFiles {

    private static final String[] FOLDERS = {"processes/", "forms/"};

    private final Map<String, Resource> files = new TreeMap<>();

    public ModelFiles() {
        for (String folder : FOLDERS) {
            collect(folder);
        }
    }

    /** Name, as {@code processes/issue-document.bpmn}, and bytes. */
    public Map<String, Resource> all() {
        return Map.copyOf(files);
    }

    public boolean has(String name) {
        return files.containsKey(name);
    }

    public InputStream open(String name) {
        Resource file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("There is no model or form " + name + ".");
        }
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(String folder) {
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "*.*")) {
                files.put(folder + resource.getFilename(), resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
