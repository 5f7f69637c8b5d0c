package vn.thidua.process.guard;

import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/** Expressions of models and filters: they see variables, functions and the beans that are steps of a model. */
final class GuardedExpressions extends SpringExpressionManager {

    GuardedExpressions(ApplicationContext application) {
        super(application, new StepBeans(application));
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver guarded = new CompositeELResolver();
        guarded.add(new JvmResolver());
        guarded.add(super.createElResolver());
        return guarded;
    }
}
