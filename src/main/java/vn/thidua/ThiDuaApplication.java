package vn.thidua;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.thidua.archive.VerifyFileCommand;
import vn.thidua.installation.BackupCommands;
import vn.thidua.paper.check.CheckLayoutCommand;
import vn.thidua.rehearsal.RehearsalCommand;
import vn.thidua.signing.SigningCommands;

/** The emulation and award system of a ward. */
@SpringBootApplication
public class ThiDuaApplication {

    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        if (RehearsalCommand.isMeantBy(args)) {
            System.exit(RehearsalCommand.run(ThiDuaApplication.class, args));
        }
        if (CheckLayoutCommand.isMeantBy(args)) {
            System.exit(CheckLayoutCommand.run(args));
        }
        if (VerifyFileCommand.isMeantBy(args)) {
            System.exit(VerifyFileCommand.run(args));
        }
        if (BackupCommands.areMeantBy(args)) {
            System.exit(BackupCommands.run(args));
        }
        if (SigningCommands.areMeantBy(args)) {
            System.exit(SigningCommands.run(args));
        }
        SpringApplication.run(ThiDuaApplication.class, args);
    }
}
