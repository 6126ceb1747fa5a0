// Certificates that end soon or have ended: from here to their secrets, and to a rotation.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/certificates/end_list_model.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

#include <QDateTime>

class QPushButton;

namespace strongroom::ui {

class ListPane;

/// Needs `context.ends`.
class EndsSheet : public Sheet
{
    Q_OBJECT

public:
    EndsSheet(PageContext& context, QWidget* parent);

signals:
    void secretChosen(const domain::SecretId& secret);
    void told(const QString& text);

private:
    void load(std::optional<std::string> cursor);
    void take(domain::Page<domain::CertificateEnd> page, bool further);
    void openChosen(int row);
    void rotate(int row);

    PageContext& m_context;
    items::EndListModel m_model;
    ListPane* m_list;
    QPushButton* m_more;
    QDateTime m_loadedAt{};
    std::optional<std::string> m_next{};
};

} // namespace strongroom::ui
