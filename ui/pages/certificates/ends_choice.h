// In the editor: what will be kept beside the version of when its certificates end, and whether.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/api/certificate_ends_api.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;

namespace strongroom::ui {

class TextLabel;

/// Not shown as long as none of the values holds a certificate.
class EndsChoice : public QWidget
{
    Q_OBJECT

public:
    using Entries = std::function<std::vector<client::DraftEntry>()>;

    /// Nothing is told without `ends`, which is borrowed. `entries` answers what is written.
    EndsChoice(const client::CertificateEndsApi* ends, Entries entries, QWidget* parent = nullptr);

    /// The values are others now. They are looked at once the person has stopped typing.
    void look() { m_typing.start(); }
    /// Whether it is kept.
    bool tells() const;

private:
    void tell();

    const client::CertificateEndsApi* m_ends;
    Entries m_entries;
    QTimer m_typing{this};
    TextLabel* m_day;
    QCheckBox* m_keep;
};

} // namespace strongroom::ui
