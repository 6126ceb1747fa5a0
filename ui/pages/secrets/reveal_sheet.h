// Asking to see values: a purpose first, then the values for a while.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace strongroom::ui {

class PurposePicker;

/// No value is asked for before Reveal is pressed.
class RevealSheet : public Sheet
{
    Q_OBJECT

public:
    enum class Wish {
        Show,
        Copy ///< One value to the clipboard, and none to the screen.
    };

    RevealSheet(PageContext& context, const domain::Secret& secret, const domain::Version& version,
                QWidget* parent);
    /// Of the current version and one key of it, which is looked up while the person says why:
    /// Reveal may be pressed before the keys are known.
    RevealSheet(PageContext& context, const domain::Secret& secret, Wish wish, QWidget* parent);

signals:
    /// What to say, where the value itself is not shown.
    void copied(const QString& text);

private:
    QString effect() const;
    QWidget* buildQuestion();
    void build();
    void addKeys(const domain::Version& version);
    void loadKeys();
    void takeKeys(const domain::Version& version);
    void copy(client::Revealed revealed);
    /// So that the editor can say that a value stands in two places.
    void remember(const client::RevealedEntry& entry);
    /// What is wrong with it; empty: nothing.
    static QString warningOf(const client::Revealed& revealed);
    /// The organization's own list.
    /// What others have agreed to already, however long ago it was asked for.
    void loadApproved();
    void takeApproved(const domain::Grant& grant);
    /// An approval is for what was asked: whoever asks for something else begins anew.
    void reconsider();
    void beginAnew();
    std::vector<std::string> chosenKeys() const;
    void chooseKeys(const std::vector<std::string>& keys);
    void ask();
    /// What the person can do about a refusal: give a ticket, ask others to agree (with the next
    /// press), break the glass.
    void offerWays(const Error& refused);
    void breakGlass();
    void requestAgreement();
    void show(client::Revealed revealed);
    /// What an emergency showed is gone with its grant, which never outlives it.
    void hideAt(Timestamp end, QWidget* values);

    PageContext& m_context;
    const domain::Secret m_secret;
    const Wish m_wish = Wish::Show;
    domain::GrantRequest m_request;
    bool m_keysKnown = true;
    bool m_pressed = false; ///< Before the keys were known.
    bool m_needsApproval = false;
    bool m_asked = false;
    PurposePicker* m_purpose;
    QPushButton* m_glass;
    QComboBox* m_keys;
    QStackedWidget* m_stack;
};

} // namespace strongroom::ui
