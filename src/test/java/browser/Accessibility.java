package browser;

import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks a page's accessibility. */
final class Accessibility {

	// passes are requested in brief, because they are only counted. Dark mode changes
	// only the colors
	private static final String OBSTACLES = """
			async (dark) => {
			  const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
			  const colors = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
			  const runOnly = dark ? colors : wcag;
			  const { violations, passes } = await axe.run({ runOnly, resultTypes: ['violations'] });
			  return passes.length < (dark ? 1 : 10)
			    ? ['axe looked at nothing']
			    : violations.flatMap(({ id, impact, nodes }) =>
			        nodes.map((node) => `${id} (${impact}): ${node.target}: ${node.failureSummary}`));
			}""";

	private static final String TOO_WIDE = """
			() => [document.documentElement, ...document.querySelectorAll('body *')]
			  .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
			  .filter((element) => element === document.documentElement
			    || /auto|scroll/.test(getComputedStyle(element).overflowX))
			  .filter((element) => !element.matches('pre, input, .table-box'))
			  .map((element) => 'scrolls sideways: ' + element.outerHTML.slice(0, 120))""";

	private Accessibility() {
	}

	/** Checks a page in every look, including dark mode and a small screen. */
	static void holds(Page page) {
		// once, and not with its builder, which would reload half a megabyte for each
		// check
		page.evaluate(AxeBuilder.getAxeScript());
		List<String> obstacles = new ArrayList<>();
		for (Look look : Look.values()) {
			look.at(page);
			for (String question : List.of(OBSTACLES, TOO_WIDE)) {
				((List<?>) page.evaluate(question, look.isDark()))
					.forEach((obstacle) -> obstacles.add(look + ": " + obstacle));
			}
		}
		assertThat(obstacles).isEmpty();
	}

}
