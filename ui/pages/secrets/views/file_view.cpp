// Outside of this program nobody wipes a file: that is said before it is written.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/views/file_view.h"

#include "ui/widgets/accessible_names.h"
#include "ui/widgets/secret/secret_field.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {
namespace {

constexpr std::size_t mostBytesShown = 256;

/// "00ff…" of the first bytes, made where it is wiped.
SecretBytes hexOf(const SecretBytes& content)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto first = content.reveal().first(std::min(content.size(), mostBytesShown));
    SecretBytes text(first.size() * 2);
    auto to = text.writable().begin();
    for (const auto byte : first) {
        *to++ = static_cast<std::uint8_t>(digits[byte >> 4U]);
        *to++ = static_cast<std::uint8_t>(digits[byte & 15U]);
    }
    return text;
}

} // namespace

FileView::FileView(const QString& key, SecretBytes content, bool binary, const Looking& looking,
                   QWidget* parent)
    : QWidget(parent), m_content(std::move(content))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const auto size = QLocale().formattedDataSize(static_cast<qint64>(m_content.size()));
    column->addWidget(new TextLabel(binary ? tr("%1 that are no text").arg(size) : size));
    if (binary) {
        //: The first bytes of a key's value.
        m_bytes = new SecretField(tr("%1: first bytes").arg(key));
        m_bytes->setObjectName("reveal.bytes." + key);
        m_bytes->hold(hexOf(m_content), looking.seconds);
        m_bytes->oblige(looking.noCopy, looking.noMoreTime, looking.watermark);
        column->addWidget(m_bytes);
    }
    auto* warning = new TextLabel(
        looking.noCopy ? tr("The policy of your organization does not let this value be copied.")
                       : tr("A file stays where it is saved until somebody removes it. Only you "
                            "may read it; programs that you run may, too."),
        TypeRole::Body, Token::TextSecondary);
    warning->setWordWrap(true);
    column->addWidget(warning);
    auto* button = named(new QPushButton(tr("Save to file…")), "reveal.save." + key,
                         tr("Save %1 to a file").arg(key));
    button->setAutoDefault(false);
    button->setEnabled(!looking.noCopy);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addWidget(button);
    connect(button, &QPushButton::clicked, this, &FileView::saveRequested);
}

} // namespace strongroom::ui
