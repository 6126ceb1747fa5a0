// Breaking the glass of one secret: why, under which ticket, for how long, and typed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace strongroom::ui {

class TextLabel;

class GlassSheet : public Sheet
{
    Q_OBJECT

public:
    GlassSheet(PageContext& context, const domain::Secret& secret, QWidget* parent);

    /// What is typed so that nobody breaks the glass by mistake; the same in all languages.
    static QString typedWords();

signals:
    void opened(const strongroom::domain::BreakGlass& glass);

private:
    QWidget* buildForm();
    void showEnvironment(const domain::Secret& secret);
    void refresh();
    void breakGlass();

    PageContext& m_context;
    const domain::SecretId m_secret;
    QPlainTextEdit* m_reason;
    QLineEdit* m_ticket;
    QComboBox* m_minutes;
    QLineEdit* m_typed;
    TextLabel* m_missing; ///< What is still wanted.
};

} // namespace strongroom::ui
