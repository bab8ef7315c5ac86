package bench;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;

import org.switchboard.SwitchboardApplication;

/**
 * Switchboard without what follows a click: its journal has no followers, so no cards are
 * made or delivered.
 */
public final class ClicksAlone {

	private ClicksAlone() {
	}

	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(SwitchboardApplication.class);
		application.addInitializers((context) -> context.addBeanFactoryPostProcessor((beans) -> {
			BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
			registry.removeBeanDefinition("journalFollowers");
		}));
		application.run(args);
	}

}
