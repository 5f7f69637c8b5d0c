package vn.thidua.file;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Role;

/** Front door of the file module: uploads, kept once per content. */
@Service
@Transactional
public class Files {

    private final FileRepository repository;
    private final Originals originals;
    private final Clock clock;

    Files(FileRepository repository, Originals originals, Clock clock) {
        this.repository = repository;
        this.originals = originals;
        this.clock = clock;
    }

    /** Takes a PDF, PNG, JPEG, DOCX or XLSX file of up to 50 MB; says all that is wrong with another. */
    public StoredFile store(Actor actor, UploadFile upload) {
        String name = FileCheck.cleanName(upload.name());
        Optional<FileKind> kind = FileKind.of(upload.bytes());
        List<Problem> problems = FileCheck.problems(name, upload.bytes(), kind.orElse(null));
        BusinessRuleViolation.throwIfAny(problems);
        StoredFile file = new StoredFile(
                FileId.next(),
                name,
                kind.orElseThrow().mediaType(),
                upload.bytes().length,
                originals.keep(upload.bytes()),
                unit(actor, upload.unitCode()),
                actor.userId(),
                clock.instant());
        repository.add(file);
        return file;
    }

    @Transactional(readOnly = true)
    public Optional<StoredFile> find(FileId id) {
        return repository.find(id);
    }

    /** Those of the ids that exist, in no particular order. */
    @Transactional(readOnly = true)
    public List<StoredFile> all(Collection<FileId> ids) {
        return repository.all(ids);
    }

    /** Of the ids, those that this person may not refer to because the file is missing or not theirs to read. */
    @Transactional(readOnly = true)
    public List<FileId> unusable(Actor actor, Collection<FileId> ids) {
        List<FileId> usable = repository.all(ids).stream()
                .filter(file -> file.mayBeReadBy(actor))
                .map(StoredFile::id)
                .toList();
        return ids.stream().filter(id -> !usable.contains(id)).toList();
    }

    /** Uploads that have these bytes. */
    @Transactional(readOnly = true)
    public List<StoredFile> keptAs(String sha256) {
        return repository.ofContent(sha256);
    }

    @Transactional(readOnly = true)
    public byte[] content(StoredFile file) {
        return originals.read(file.sha256());
    }

    /** Officers may upload for any unit (entry on behalf); others only for one they speak for. */
    private static @Nullable String unit(Actor actor, @Nullable String wanted) {
        if (wanted == null) {
            return actor.units().size() == 1 ? actor.units().iterator().next() : null;
        }
        if (!actor.speaksFor(wanted) && !actor.has(Role.CULTURE_OFFICER) && !actor.has(Role.CULTURE_HEAD)) {
            throw new BusinessRuleViolation("FILE_UNIT_NOT_YOURS", wanted);
        }
        return wanted;
    }
}
