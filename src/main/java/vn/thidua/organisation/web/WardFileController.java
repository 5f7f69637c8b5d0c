package vn.thidua.organisation.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.WardFiles;
import vn.thidua.shared.Actor;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Officers;
import vn.thidua.shared.Sentences;

/** The organisation as a file: download, upload, and the schemas by which an editor checks one. */
@Controller
@RequestMapping("/organisation")
class WardFileController {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final WardFiles files;
    private final Organisation organisation;
    private final Sentences sentences;

    WardFileController(WardFiles files, Organisation organisation, Sentences sentences) {
        this.files = files;
        this.organisation = organisation;
        this.sentences = sentences;
    }

    @GetMapping("/file")
    String page(Actor actor, Model model) {
        Officers.requireReading(actor);
        model.addAttribute("mayChange", Officers.mayChange(actor));
        return "organisation/file";
    }

    @GetMapping("/file.yaml")
    ResponseEntity<String> download(Actor actor) {
        Officers.requireReading(actor);
        String name = "ward-" + organisation.ward().id() + ".yaml";
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(files.export());
    }

    @GetMapping("/schema/{name:ward-file|rulebook-file}.schema.json")
    ResponseEntity<Resource> schema(Actor actor, @PathVariable String name) {
        Officers.requireReading(actor);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("schema/" + name + ".schema.json"));
    }

    @PostMapping("/file")
    String upload(Actor actor, @RequestParam MultipartFile file, Model model) throws IOException {
        Officers.requireChanging(actor);
        try {
            List<String> done = files.bringIn(actor, new String(file.getBytes(), StandardCharsets.UTF_8));
            model.addAttribute("notice", sentences.text("organisation.file.done", done.size()));
            model.addAttribute("done", done);
        } catch (BusinessRuleViolation refused) {
            model.addAttribute("problems", sentences.of(refused));
        }
        return page(actor, model);
    }
}
