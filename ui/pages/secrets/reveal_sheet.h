// Asking to see values: a purpose first, then the values for a while.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace strongroom::ui {

/// Nothing is asked of anybody before Reveal is pressed.
class RevealSheet : public Sheet
{
    Q_OBJECT

public:
    RevealSheet(PageContext& context, const domain::Secret& secret, const domain::Version& version,
                QWidget* parent);

private:
    QWidget* buildQuestion(const domain::Version& version);
    QWidget* buildPurposes();
    domain::Purpose purpose() const;
    void ask();
    /// Of an answer that says so: the next press asks others to agree.
    void offerRequest(const Error& refused);
    void requestAgreement();
    void show(client::Revealed revealed);

    PageContext& m_context;
    domain::GrantRequest m_request;
    bool m_needsApproval = false;
    QButtonGroup* m_purposes;
    QLineEdit* m_ticket;
    QLineEdit* m_note;
    QComboBox* m_keys;
    QStackedWidget* m_stack;
};

} // namespace strongroom::ui
