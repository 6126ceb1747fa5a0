// A sheet at whose end stands something that is shown once: a key, a link to an invitation.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/secret_bytes.h"
#include "ui/widgets/sheet.h"

class QCheckBox;

namespace strongroom::ui {

class Clipboard;
class SecretField;

/// Once it is shown, the sheet does not close before the person says that they have kept it.
class OnceSheet : public Sheet
{
    Q_OBJECT

public:
    OnceSheet(const QString& title, Clipboard& clipboard, QWidget* parent);

    void reject() override;

protected:
    /// Puts `form` away and `value` in its place, below a sentence on what it is.
    void showOnce(QWidget& form, const QString& name, const QString& sentence, SecretBytes value);

private:
    Clipboard& m_clipboard;
    SecretField* m_field = nullptr;
    QCheckBox* m_kept = nullptr;
};

} // namespace strongroom::ui
