// What is chosen is shown in the window around it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/settings/appearance_section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSpinBox>

namespace strongroom::ui {
namespace {

template <class Choice>
QVariant dataOf(Choice choice)
{
    return static_cast<int>(choice);
}

} // namespace

AppearanceSection::AppearanceSection(QWidget* parent)
    : SettingsSection("appearance", tr("Appearance"), parent), m_theme(new QComboBox),
      m_density(new QComboBox), m_text(new QSpinBox), m_motion(new QCheckBox(tr("Reduce motion")))
{
    m_theme->addItem(tr("As the desktop"), dataOf(ThemeChoice::System));
    m_theme->addItem(tr("Light"), dataOf(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), dataOf(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast, light"), dataOf(ThemeChoice::HighContrastLight));
    m_theme->addItem(tr("High contrast, dark"), dataOf(ThemeChoice::HighContrastDark));
    m_density->addItem(tr("Compact"), dataOf(Density::Compact));
    m_density->addItem(tr("Comfortable"), dataOf(Density::Comfortable));
    m_density->addItem(tr("Spacious"), dataOf(Density::Spacious));
    m_text->setRange(80, 200);
    m_text->setSingleStep(10);
    m_text->setSuffix(tr(" %"));
    m_text->setKeyboardTracking(false); // Of "150", "15" is not meant.
    addRow("theme", tr("Theme"), m_theme);
    addRow("density", tr("Density"), m_density);
    addRow("text", tr("Size of text"), m_text,
           tr("Of the desktop's own size, %1 to %2 %.")
               .arg(QLocale().toString(m_text->minimum()), QLocale().toString(m_text->maximum())));
    addRow("motion", tr("Reduce motion"), m_motion,
           tr("Nothing moves or fades. Where the desktop asks for that, it is so in any case."));
    show(savedAppearance());
    connect(m_theme, &QComboBox::currentIndexChanged, this, &AppearanceSection::take);
    connect(m_density, &QComboBox::currentIndexChanged, this, &AppearanceSection::take);
    connect(m_text, &QSpinBox::valueChanged, this, &AppearanceSection::take);
    connect(m_motion, &QCheckBox::toggled, this, &AppearanceSection::take);
}

void AppearanceSection::show(const Appearance& appearance)
{
    m_showing = true;
    m_theme->setCurrentIndex(m_theme->findData(dataOf(appearance.theme)));
    m_density->setCurrentIndex(m_density->findData(dataOf(appearance.density)));
    m_text->setValue(appearance.textPercent);
    m_motion->setChecked(appearance.reducedMotion);
    m_showing = false;
}

void AppearanceSection::take()
{
    if (m_showing)
        return;
    Appearance wished;
    wished.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    wished.density = static_cast<Density>(m_density->currentData().toInt());
    wished.textPercent = m_text->value();
    wished.reducedMotion = m_motion->isChecked();
    choose(wished);
}

void AppearanceSection::restoreDefaults()
{
    show({});
    take();
}

} // namespace strongroom::ui
