// Saving another server: its address, and whom to trust for it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QLineEdit;

namespace strongroom::ui {

class AddServerSheet : public Sheet
{
    Q_OBJECT

public:
    /// `context.servers` must be there.
    AddServerSheet(PageContext& context, QWidget* parent);

signals:
    void added(const QString& name);

private:
    void go();
    void meet();
    void ask(const client::MetServer& met);
    void chooseFile();
    void forgetMet();
    void save();
    bool nameIsTaken() const;

    PageContext& m_context;
    QLineEdit* m_name;
    QLineEdit* m_address;
    TextLabel* m_shown;
    TextLabel* m_digits;
    QPushButton* m_file;
    bool m_settled = false; ///< Whom to trust is known, and was shown.
    std::string m_authority;
};

} // namespace strongroom::ui
