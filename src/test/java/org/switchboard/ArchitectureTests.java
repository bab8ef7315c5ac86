package org.switchboard;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.apache.commons.logging.Log;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;

import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private static final String LIFECYCLE = "org.switchboard.request.lifecycle..";

	private static final JavaClasses MAIN = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("org.switchboard");

	private static final String[] FRAMEWORKS = { "org.springframework..", "com.slack..", "io.lettuce..",
			"tools.jackson..", "com.fasterxml..", "jakarta..", "org.quartz.." };

	// the only methods that read the real time
	private static final Set<String> CLOCKS = Set.of("systemUTC", "systemDefaultZone", "system");

	@Test
	void lifecycleOfARequestIsPlainJava() {
		ArchRuleDefinition.classes()
			.that()
			.resideInAPackage(LIFECYCLE)
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage(LIFECYCLE, "java..", "org.jspecify..", "org.switchboard.sla..",
					"org.switchboard.calendar..", "org.switchboard.directory..", "org.switchboard.workspace..")
			.check(MAIN);
	}

	@Test
	void statisticsAndChartsArePlainJava() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAnyPackage("org.switchboard.statistics..", "org.switchboard.survey.chart..")
			.and()
			.doNotHaveSimpleName("package-info")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(FRAMEWORKS)
			.check(MAIN);
	}

	@Test
	void noClassReadsTimeWithoutClock() {
		ArchRuleDefinition.noClasses()
			.should()
			.callMethodWhere(DescribedPredicate.describe("it looks at the time", ArchitectureTests::looksAtTheTime))
			.orShould()
			.callConstructor(Date.class)
			.check(MAIN);
	}

	@Test
	void onlyApplicationCreatesClock() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideOutsideOfPackage("org.switchboard")
			.should()
			.callMethodWhere(DescribedPredicate.describe("it makes a clock",
					(call) -> call.getTargetOwner().isEquivalentTo(Clock.class) && CLOCKS.contains(call.getName())))
			.check(MAIN);
	}

	@Test
	void recognizesReadsOfTheTime() {
		JavaClasses tests = new ClassFileImporter().importClasses(TestClock.class);
		assertThat(tests.get(TestClock.class).getMethodCallsFromSelf()).anyMatch(ArchitectureTests::looksAtTheTime);
	}

	// or anyone who reads Redis could test guesses; what Change hashes is not stored
	@Test
	void noClassHashesPeoplesTextWithoutKey() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAnyPackage("org.switchboard.request..", "org.switchboard.intake..",
					"org.switchboard.conversation..", "org.switchboard.home..", "org.switchboard.escalation..",
					"org.switchboard.lookup..", "org.switchboard.delivery..", "org.switchboard.survey.rating..")
			.and()
			.doNotHaveFullyQualifiedName("org.switchboard.request.store.StoreChange")
			.should()
			.dependOnClassesThat()
			.haveNameMatching("java.security.MessageDigest|.*DigestUtils")
			.check(MAIN);
	}

	@Test
	void noClassPrints() {
		GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
	}

	@Test
	void noClassUsesJdkLogging() {
		GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MAIN);
	}

	@Test
	void noClassInjectsFields() {
		GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(MAIN);
	}

	@Test
	void loggersAreAlike() {
		ArchRuleDefinition.fields()
			.that()
			.haveRawType(DescribedPredicate.describe("a logger",
					(type) -> type.isAssignableTo(Logger.class) || type.isAssignableTo(Log.class)))
			.should()
			.bePrivate()
			.andShould()
			.beStatic()
			.andShould()
			.beFinal()
			.andShould()
			.haveName("logger")
			.check(MAIN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Impl", "Manager", "Util", "Utils", "Helper", "Helpers" })
	void namesSayWhatThingsAre(String ending) {
		ArchRuleDefinition.noClasses().should().haveSimpleNameEndingWith(ending).check(MAIN);
	}

	@Test
	void codeUsesNeitherSimulatorNorBenchmark() {
		ArchRuleDefinition.noClasses()
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("slacksim..", "bench..")
			.check(MAIN);
	}

	@Test
	void invariantsShareNoCodeWithTheBot() {
		ArchRuleDefinition.noClasses()
			.that()
			.haveSimpleNameNotEndingWith("Tests")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.switchboard..", "org.springframework..", "io.lettuce..", "com.slack..")
			.check(new ClassFileImporter().importPackages("invariants"));
	}

	@Test
	void unitTestsNeedNoRedis() {
		JavaClasses tests = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
			.importPackages("org.switchboard");
		ArchRuleDefinition.noClasses()
			.that()
			.haveNameMatching(".*Tests")
			.and()
			.haveNameNotMatching(".*(Integration|For)Tests")
			.should()
			.transitivelyDependOnClassesThat()
			.haveSimpleName("RedisForTests")
			.check(tests);
	}

	// now() on any java.time type either takes a clock or reads the real one
	private static boolean looksAtTheTime(JavaCall<?> call) {
		JavaClass owner = call.getTargetOwner();
		boolean now = owner.getPackageName().startsWith(Instant.class.getPackageName()) && call.getName().equals("now")
				&& HasName.Utils.namesOf(call.getTarget().getRawParameterTypes())
					.stream()
					.noneMatch(Clock.class.getName()::equals);
		return now || (owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis"));
	}

}
