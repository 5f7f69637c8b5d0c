package vn.thidua.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys all models and forms together, under stable names. All or nothing: forms are found in the deployment of
 * their model, so a change in one file makes a new version of every model, and an unchanged set makes none.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    static final String NAME = "thi-dua";

    private final RepositoryService repository;
    private final ModelFiles files;

    ModelDeployment(RepositoryService repository, ModelFiles files) {
        this.repository = repository;
        this.files = files;
    }

    @Override
    public void afterSingletonsInstantiated() {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).source("application").enableDuplicateFiltering(false);
        files.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> add(deployment, file.getKey(), file.getValue()));
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String name, Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
