package org.switchboard;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a {@link Town} of its own to every test, or class of tests, that asks for one.
 * The nodes that serve it are started once, as {@link DemoDistrict} starts its one.
 */
public final class SwitchboardExtension implements ParameterResolver, AfterEachCallback, AfterAllCallback {

	private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace
		.create(SwitchboardExtension.class);

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Town.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getStore(NAMESPACE).getOrComputeIfAbsent(Town.class, (type) -> TwoNodes.shared().freshTown());
	}

	@Override
	public void afterEach(ExtensionContext context) {
		leave(context);
	}

	@Override
	public void afterAll(ExtensionContext context) {
		leave(context);
	}

	private static void leave(ExtensionContext context) {
		Town town = context.getStore(NAMESPACE).remove(Town.class, Town.class);
		if (town != null) {
			TwoNodes.shared().leave(town);
		}
	}

}
