package vn.thidua.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sender address that mail comes from
 * @param senderName how it is shown
 * @param address where people reach the program, for the links
 * @param atOncePerHour how many mails a person gets within an hour; what is beyond waits for the morning's digest
 */
@ConfigurationProperties("thidua.notification")
record NotificationSettings(
        @DefaultValue("thidua@localhost") String sender,
        @DefaultValue("Thi đua, khen thưởng") String senderName,
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("10") int atOncePerHour) {

    NotificationSettings {
        address = address.replaceAll("/+$", "");
    }

    String senderDomain() {
        return sender.substring(sender.indexOf('@') + 1);
    }
}
