// A line each, and below it for whom it is.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/backends/kind_picker.h"

#include "models/items/backends/backend_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_names.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace strongroom::ui {
namespace {

QString aboutOf(const KindWords& words, const domain::BackendKind& kind)
{
    QStringList parts{words.kindAbout(kind.kind)};
    if (kind.largestPayload > 0)
        parts << KindPicker::tr("At most %1 a version.")
                     .arg(QLocale().formattedDataSize(static_cast<qint64>(kind.largestPayload), 0));
    for (const auto& what : kind.cannot)
        parts << items::backendLackText(what);
    parts.removeAll(QString());
    return parts.join(' ');
}

} // namespace

KindPicker::KindPicker(const KindWords& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_column(new QVBoxLayout(this)),
      m_choices(new QButtonGroup(this))
{
    m_column->setSpacing(Theme::current().metric(Metric::ChipPadding));
}

void KindPicker::setKinds(std::vector<domain::BackendKind> kinds)
{
    m_kinds = std::move(kinds);
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& kind : m_kinds) {
        const auto title = m_words.kindText(kind.kind);
        const auto about = aboutOf(m_words, kind);
        auto* choice =
            named(new QRadioButton(title), "kind." + QString::fromStdString(kind.kind), title);
        choice->setAccessibleDescription(about);
        auto* text = new TextLabel(about, TypeRole::Body, Token::TextSecondary);
        text->setWordWrap(true);
        text->setIndent(Theme::current().metric(Metric::SectionGap));
        m_choices->addButton(choice, static_cast<int>(m_choices->buttons().size()));
        m_column->addWidget(choice);
        m_column->addWidget(text);
    }
    m_column->addStretch();
    if (auto* first = m_choices->button(0))
        first->setChecked(true);
}

void KindPicker::choose(const std::string& kind)
{
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        if (m_kinds[i].kind == kind)
            m_choices->button(static_cast<int>(i))->setChecked(true);
}

void KindPicker::focusChosen()
{
    if (auto* choice = m_choices->checkedButton())
        choice->setFocus();
}

const domain::BackendKind* KindPicker::chosen() const
{
    const auto row = m_choices->checkedId();
    return row < 0 ? nullptr : &m_kinds[static_cast<std::size_t>(row)];
}

} // namespace strongroom::ui
