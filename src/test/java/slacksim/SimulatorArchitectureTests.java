package slacksim;

import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

class SimulatorArchitectureTests {

	private static final Pattern TESTS = Pattern.compile(".*Tests(\\$.*)?\\.class");

	private static final JavaClasses SIMULATOR = new ClassFileImporter()
		.withImportOption((location) -> !location.matches(TESTS))
		.importPackages("slacksim");

	@Test
	void packagesHaveNoCycle() {
		SlicesRuleDefinition.slices().matching("slacksim.(*)..").should().beFreeOfCycles().check(SIMULATOR);
	}

	@Test
	void onlyProgramsUseTheWhole() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAPackage("slacksim..")
			.and()
			.resideOutsideOfPackages("slacksim", "slacksim.gallery", "slacksim.judge")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("slacksim")
			.check(SIMULATOR);
	}

	@Test
	void usesNoBotCode() {
		ArchRuleDefinition.noClasses()
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.switchboard..", "bench..", "org.springframework..")
			.check(SIMULATOR);
	}

}
