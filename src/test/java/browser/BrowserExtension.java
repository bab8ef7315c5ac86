package browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives every test that asks for them its own {@link Tabs}. The browser is started once.
 */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver, AfterEachCallback {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
		.create(BrowserExtension.class);

	@Override
	public void beforeAll(ExtensionContext context) {
		browser(context);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Tabs.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE)
			.getOrComputeIfAbsent(Tabs.class, (type) -> new Tabs(browser(context).browser()));
	}

	@Override
	public void afterEach(ExtensionContext context) {
		Tabs tabs = context.getStore(NAMESPACE).remove(Tabs.class, Tabs.class);
		if (tabs != null) {
			tabs.close();
		}
	}

	// closed by JUnit after all tests
	private static TheBrowser browser(ExtensionContext context) {
		return context.getRoot()
			.getStore(NAMESPACE)
			.getOrComputeIfAbsent(TheBrowser.class, (type) -> TheBrowser.orSkip(), TheBrowser.class);
	}

}
