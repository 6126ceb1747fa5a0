// Activates, rotates or retires a key, or begins a re-wrap; says first what that touches.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/keys/encryption_key_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class KeyDeedSheet : public Sheet
{
    Q_OBJECT

public:
    /// `former` is what is active until now; none: unknown.
    static KeyDeedSheet* activating(PageContext& context, const items::KeyRow& row,
                                    const items::KeyRow* former, QWidget* parent);
    static KeyDeedSheet* rotating(PageContext& context, const items::KeyRow& row, QWidget* parent);
    static KeyDeedSheet* retiring(PageContext& context, const items::KeyRow& row, QWidget* parent);
    /// Under the active key, of everything in `rows`.
    static KeyDeedSheet* rewrapping(PageContext& context, const items::KeyRow& active,
                                    const std::vector<items::KeyRow>& rows, QWidget* parent);

signals:
    void done(const QString& told);

private:
    KeyDeedSheet(const QString& title, const QString& name, const QStringList& sentences,
                 QWidget* parent);
    void changes(PageContext& context, domain::ProofOperation operation, const std::string& kekId,
                 const QString& told);
    void refuse(const Error& error);
};

} // namespace strongroom::ui
