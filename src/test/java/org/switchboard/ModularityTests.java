package org.switchboard;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(SwitchboardApplication.class);

	@Test
	void modulesUseOnlyDeclaredDependencies() {
		this.modules.verify();
	}

	@Test
	void architectureDrawsTheModules() {
		Map<String, Set<String>> uses = new TreeMap<>();
		this.modules.stream().forEach((module) -> uses.put(name(module), usedBy(module)));
		String arrows = uses.entrySet()
			.stream()
			.flatMap((module) -> module.getValue()
				.stream()
				.filter((used) -> !isImplied(module.getValue(), used, uses))
				.map((used) -> "    " + module.getKey() + " --> " + used + "\n"))
			.collect(Collectors.joining());
		GeneratedDocs.assertPart("architecture.md", "modules", "```mermaid\nflowchart TD\n" + arrows + "```\n");
	}

	private Set<String> usedBy(ApplicationModule module) {
		return module.getDirectDependencies(this.modules)
			.uniqueModules()
			.map(ModularityTests::name)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	// the diagram omits arrows that another path implies
	private static boolean isImplied(Set<String> siblings, String used, Map<String, Set<String>> uses) {
		return siblings.stream().anyMatch((other) -> !other.equals(used) && reaches(other, used, uses));
	}

	private static boolean reaches(String from, String to, Map<String, Set<String>> uses) {
		return uses.getOrDefault(from, Set.of())
			.stream()
			.anyMatch((next) -> next.equals(to) || reaches(next, to, uses));
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
