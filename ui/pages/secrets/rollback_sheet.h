// Rolling back: says what becomes of it, then does it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/secrets_api.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

namespace strongroom::ui {

/// What is confirmed is what was named: the secret and the revision of when it was opened.
class RollbackSheet : public Sheet
{
    Q_OBJECT

public:
    RollbackSheet(PageContext& context, const domain::Secret& secret, std::uint32_t version,
                  QWidget* parent);

signals:
    /// What to say about it.
    void rolledBack(const QString& text);

private:
    void run();

    PageContext& m_context;
    const client::SecretAt m_secret;
    const std::uint32_t m_version;
};

} // namespace strongroom::ui
