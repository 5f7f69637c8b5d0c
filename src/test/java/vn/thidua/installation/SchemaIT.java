package vn.thidua.installation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.WardTest;

@WardTest
class SchemaIT {

    @Autowired
    JdbcClient jdbc;

    @Test
    void theEnginesTablesLiveInPublicAndOursInThidua() {
        assertThat(schemasOf("act_ru_task")).isEqualTo("public");
        assertThat(schemasOf("ward")).isEqualTo("thidua");
    }

    @Test
    void vietnameseNamesComeInVietnameseOrder() {
        var sorted = jdbc.sql(
                        "select n from unnest(array['Ê','Ân','ăn','An','Đạt','Zung','Dũng','Ánh','Em']) n order by n")
                .query(String.class)
                .list();

        assertThat(sorted).containsExactly("An", "Ánh", "ăn", "Ân", "Dũng", "Đạt", "Em", "Ê", "Zung");
    }

    private String schemasOf(String table) {
        return jdbc.sql("select string_agg(table_schema, ',') from information_schema.tables where table_name = :t")
                .param("t", table)
                .query(String.class)
                .single();
    }
}
