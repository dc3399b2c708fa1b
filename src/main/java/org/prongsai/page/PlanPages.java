package org.prongsai.page;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/** Plans and their projects. */
final class PlanPages implements Planner {

    private final PlanViews plans;
    private final ProjectViews projects;
    private final Addresses addresses;

    PlanPages(Addresses addresses, Frames frames) {
        this.addresses = addresses;
        this.plans = new PlanViews(addresses, frames);
        this.projects = new ProjectViews(addresses, frames);
    }

    @Override
    public List<Page> of(Agency agency) {
        var pages = new ArrayList<Page>();
        for (Plan plan : agency.plans()) {
            var facts = new Lazy<>(() -> new PlanFacts(agency, plan));
            pages.add(new Page(
                            addresses.plan(agency, plan),
                            "plan",
                            plan.origin().at().file(),
                            List.of(folder(plan)),
                            () -> plans.view(agency, facts.get()))
                    .about(plan.years()));
            for (int i = 0; i < plan.projects().size(); i++) {
                int place = i;
                Project project = plan.projects().get(i);
                pages.add(new Page(
                                addresses.project(agency, plan, project),
                                "project",
                                project.origin().at().file(),
                                () -> projects.view(agency, facts.get(), place))
                        .about(plan.years()));
            }
        }
        return pages;
    }

    /** The folder of a plan: its page shows all projects in it, and tells of those that were taken away. */
    static String folder(Plan plan) {
        var file = plan.origin().at().file();
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }
}
