// The base of every dialog: attached to its window, opened and never waited for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/organization.h"
#include "ui/theme/button_kind.h"

#include <QDialog>
#include <QList>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace strongroom::ui {

class Banner;
class EnvChip;
class ScrollPane;
class TextLabel;

/// Window-modal. Call open(); answers come by signals. Deleted when closed.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    /// `title` says what kind of sheet it is and goes into the window's title too: no names in it.
    explicit Sheet(const QString& title, QWidget* parent);

    /// Shows in the title row which environment the sheet is about.
    void setEnvironment(domain::EnvironmentKind kind, const QString& name);

    /// Where the contents go.
    QVBoxLayout* body() const { return m_body; }

    /// The button that does it, named after its effect: "Save as v8". Enter presses it, unless it
    /// is of kind Danger. Pressing emits confirmed(); the sheet stays open until its owner closes
    /// it.
    QPushButton* setPrimary(const QString& effect, ButtonKind kind = ButtonKind::Primary);
    /// Another way on, between the primary button and Cancel: "Back".
    QPushButton* addSecondary(const QString& text);
    QPushButton* primary() const { return m_primary; }
    QPushButton* cancel() const { return m_cancel; }
    /// For a sheet that only tells.
    void addCloseButton();

    /// While busy the primary button is disabled and says so; Cancel stays.
    void setBusy(bool busy);
    /// Shows why it did not work, above the contents; an empty text takes it away.
    void showError(const QString& message);
    /// Says in the same place what the person should know, where nothing went wrong.
    void showNotice(const QString& message);

protected:
    /// For a part of the contents that scrolls by itself: the sheet grows for it, too.
    ScrollPane* makePane(QWidget* content, const QString& id, const QString& name);
    /// Fields first, in their order, then the buttons; the focus begins at the first.
    void showEvent(QShowEvent* event) override;

signals:
    void confirmed();

private:
    void grow();

    QList<ScrollPane*> m_panes;
    TextLabel* m_title;
    EnvChip* m_chip;
    Banner* m_banner;
    QVBoxLayout* m_body;
    QDialogButtonBox* m_buttons;
    QPushButton* m_primary = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_secondary = nullptr;
};

} // namespace strongroom::ui
