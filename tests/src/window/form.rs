//! How a person works a form: types over what stands, chooses, goes on with the keyboard.

use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use super::Outcome;
use super::app::{App, quoted, until};

impl App {
    /// Shows the screen at `hash`, `#/permohonan`.
    pub async fn go(&self, hash: &str) -> Outcome {
        self.client.execute("location.hash = arguments[0]", vec![hash.into()]).await?;
        Ok(())
    }

    /// Types into the field of this id, over what stands there.
    pub async fn write(&self, id: &str, text: &str) -> Outcome {
        let field = self.see(&format!("[id='{id}']")).await?;
        field.clear().await?;
        Ok(field.send_keys(text).await?)
    }

    /// Chooses, in the group of this id, what the label says.
    pub async fn choose(&self, id: &str, label: &str) -> Outcome {
        let path = format!("//fieldset[@id='{id}']//label[contains(normalize-space(.), {})]", quoted(label));
        self.click(&path).await
    }

    /// Chooses what the label says, wherever it stands.
    pub async fn tick(&self, label: &str) -> Outcome {
        self.click(&format!("//label[contains(normalize-space(.), {})]", quoted(label))).await
    }

    /// Clicks the first button of this name in the part of the page that an XPath names.
    pub async fn press_within(&self, part: &str, name: &str) -> Outcome {
        self.click(&format!("{part}//button[contains(normalize-space(.), {})]", quoted(name))).await
    }

    /// Does what the screen is for: Ctrl+Enter.
    pub async fn go_on(&self) -> Outcome {
        self.type_with_control(Key::Enter.into()).await
    }

    /// Types a key while Ctrl is held.
    pub async fn type_with_control(&self, key: char) -> Outcome {
        let control = Key::Control.into();
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: control })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: control });
        Ok(self.client.perform_actions(keys).await?)
    }

    /// Leaves what is open: Esc.
    pub async fn escape(&self) -> Outcome {
        self.type_key(Key::Escape).await
    }

    /// Types a key of its own, as F2.
    pub async fn type_key(&self, key: Key) -> Outcome {
        let key = key.into();
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key });
        Ok(self.client.perform_actions(keys).await?)
    }

    /// Waits until no element fits a CSS selector.
    pub async fn gone(&self, css: &str) -> Outcome {
        until(&format!("{css} is gone"), async || Ok(self.client.find_all(Locator::Css(css)).await?.is_empty())).await
    }

    async fn click(&self, path: &str) -> Outcome {
        let found = self.client.wait().for_element(Locator::XPath(path)).await;
        Ok(found.map_err(|error| format!("waited for {path}: {error}"))?.click().await?)
    }
}
