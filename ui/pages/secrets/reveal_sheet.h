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
    RevealSheet(PageContext& context, const domain::Secret& secret, const domain::Version& version,
                QWidget* parent);

private:
    QWidget* buildQuestion(const domain::Version& version);
    /// The organization's own list.
    void loadPurposes();
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

    PageContext& m_context;
    const domain::Secret m_secret;
    domain::GrantRequest m_request;
    bool m_needsApproval = false;
    bool m_asked = false;
    PurposePicker* m_purpose;
    QPushButton* m_glass;
    QComboBox* m_keys;
    QStackedWidget* m_stack;
};

} // namespace strongroom::ui
