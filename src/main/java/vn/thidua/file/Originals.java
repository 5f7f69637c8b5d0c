package vn.thidua.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Front door to bytes that are kept by what they are: the originals of documents, their renditions and scans, and
 * uploads. What is kept once is never changed or removed.
 */
@Service
@Transactional
public class Originals {

    private static final Logger LOG = LoggerFactory.getLogger(Originals.class);
    private static final int AT_ONCE = 500;

    private final ContentRepository contents;

    Originals(ContentRepository contents) {
        this.contents = contents;
    }

    /** Returns the SHA-256 under which the bytes can be read; keeping the same bytes again changes nothing. */
    public String keep(byte[] bytes) {
        String sha256 = Sha256.of(bytes);
        contents.add(sha256, bytes);
        return sha256;
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> find(String sha256) {
        return contents.find(sha256);
    }

    /** Bytes that are known to be kept. */
    @Transactional(readOnly = true)
    public byte[] read(String sha256) {
        return contents.find(sha256)
                .orElseThrow(() -> new IllegalStateException("Nothing is kept under %s.".formatted(sha256)));
    }

    /** Hashes everything that is kept, each on its own, and returns what is not what it was. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<ChangedOriginal> check() {
        List<ChangedOriginal> changed = new ArrayList<>();
        List<String> keys = contents.keysAfter("", AT_ONCE);
        while (!keys.isEmpty()) {
            for (String key : keys) {
                String found = actualHash(key);
                if (!found.equals(key)) {
                    changed.add(new ChangedOriginal(key, found));
                }
            }
            keys = contents.keysAfter(keys.get(keys.size() - 1), AT_ONCE);
        }
        return changed;
    }

    private String actualHash(String sha256) {
        try {
            return contents.actualHash(sha256);
        } catch (DataAccessException e) {
            LOG.error("The bytes kept under {} cannot be read.", sha256, e);
            return ChangedOriginal.UNREADABLE;
        }
    }
}
