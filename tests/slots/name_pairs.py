"""Pairs of names that one person bears, and pairs that two people bear, from common knowledge."""

from __future__ import annotations

#: One pair a line: two spellings of one person's name.
SAME = """
Sergei Lavrov | Sergey Lavrov
Rei Yong-Ho | Ri Yong Ho
Ri Yong-ho | Ri Yong Ho
Kim Young Chol | Kim Yong Chol
Kim Jong-un | Kim Jong Un
Kim Jong-Un | Kim Jong-un
Kim Jung-un | Kim Jong Un
Moon Jae-in | Moon Jae In
Moon Jaein | Moon Jae-in
Jae-in Moon | Moon Jae-in
Pak Geun-hye | Park Geun-hye
Choe Son Hui | Choi Son Hui
Kim Yo Jong | Kim Yo-jong
Lee Myung-bak | Yi Myung-bak
Syngman Rhee | Syngman Lee
Roh Moo-hyun | No Moo-hyun
Mike Pompeo | Michael Pompeo
Mike Pence | Michael Pence
Bill Clinton | William Clinton
Joe Biden | Joseph Biden
Joe Biden | Joseph R. Biden
Bernie Sanders | Bernard Sanders
Jim Mattis | James Mattis
Ted Cruz | Edward Cruz
Dick Cheney | Richard Cheney
Bob Woodward | Robert Woodward
Bill de Blasio | William de Blasio
Chuck Schumer | Charles Schumer
Tom Cotton | Thomas Cotton
Tony Blair | Anthony Blair
Steve Mnuchin | Steven Mnuchin
Liz Truss | Elizabeth Truss
Kate Middleton | Catherine Middleton
Muammar Gaddafi | Muammar Qaddafi
Moammar Gadhafi | Muammar Gaddafi
Muammar Kadafi | Muammar Gaddafi
Saif al-Islam Gaddafi | Saif al-Islam Qaddafi
Pyotr Tchaikovsky | Pyotr Chaikovsky
Volodymyr Zelensky | Volodymyr Zelenskyy
Volodymyr Zelenskiy | Volodymyr Zelensky
Vladimir Zelensky | Volodymyr Zelenskyy
Xi Jinping | Xi Jinpin
Xi Jinping | Xi Jin-ping
Mohammed Morsi | Muhammad Mursi
Mohamed Morsi | Mohammed Mursi
Mohammad Javad Zarif | Mohammed Javad Zarif
Muhammad Ali | Mohammed Ali
Hosni Mubarak | Husni Mubarak
Saddam Hussein | Saddam Husayn
Osama bin Laden | Usama bin Ladin
Ayman al-Zawahiri | Ayman al-Zawahri
Ayman Zawahiri | Ayman al-Zawahiri
Bashar al-Assad | Bashar Assad
Bashar al-Asad | Bashar al-Assad
Mahmoud Abbas | Mahmud Abbas
Yasser Arafat | Yasir Arafat
Ismail Haniyeh | Ismail Haniya
Khaled Meshaal | Khalid Mashaal
Hassan Nasrallah | Hasan Nasrallah
Hassan Rouhani | Hassan Ruhani
Mahmoud Ahmadinejad | Mahmud Ahmadinezhad
Qassem Soleimani | Qasem Soleimani
Ghassem Soleimani | Qassem Suleimani
Ali Khamenei | Ali Khamenai
Abdel Fattah el-Sisi | Abdel Fattah al-Sisi
Abdul Fattah al-Sisi | Abdel Fattah el-Sisi
Recep Tayyip Erdogan | Recep Tayyip Erdoğan
Recep Tayip Erdogan | Recep Tayyip Erdogan
Dmitry Peskov | Dmitri Peskov
Dmitry Medvedev | Dmitri Medvedev
Alexei Navalny | Alexey Navalny
Aleksei Navalny | Alexei Navalny
Alexander Lukashenko | Aleksandr Lukashenka
Alexander Lukashenko | Alyaksandr Lukashenka
Viktor Yanukovych | Viktor Yanukovich
Victor Yushchenko | Viktor Yushchenko
Yulia Tymoshenko | Yuliya Timoshenko
Petro Poroshenko | Petro Poroshenko
Boris Yeltsin | Boris Eltsin
Mikhail Gorbachev | Mikhail Gorbachov
Nikita Khrushchev | Nikita Krushchev
Fyodor Dostoevsky | Fyodor Dostoyevsky
Sergei Rachmaninoff | Sergei Rachmaninov
Anton Chekhov | Anton Tchekhov
Yevgeny Prigozhin | Evgeny Prigozhin
Sergei Shoigu | Sergey Shoygu
Sergei Skripal | Sergey Skripal
Yulia Skripal | Julia Skripal
Garry Kasparov | Gary Kasparov
Mikhail Khodorkovsky | Mikhail Khodorkovskiy
Karolos Papoulias | Carolos Papoulias
Ilias Vrettakos | Elias Vrettakos
Yannis Panagopoulos | Yiannis Panagopoulos
Alexis Tsipras | Aléxis Tsípras
Giorgos Papandreou | George Papandreou
Slobodan Milosevic | Slobodan Milošević
Radovan Karadzic | Radovan Karadžić
Jean-Claude Juncker | Jean Claude Juncker
Dominique Strauss-Kahn | Dominique Strauss Kahn
Angela Merkel | Angela Merkl
Gerhard Schroeder | Gerhard Schröder
Gerhard Schroder | Gerhard Schroeder
Nguyen Phu Trong | Nguyễn Phú Trọng
Aung San Suu Kyi | Aung San Su Kyi
Mao Zedong | Mao Tse-tung
Deng Xiaoping | Teng Hsiao-ping
Zhou Enlai | Chou En-lai
Hamid Karzai | Hameed Karzai
Nawaz Sharif | Nawaz Shareef
Kimani Gray | Kimani Grey
Mahnefah Gray | Mahnefeh Gray
George W. Bush | George Bush
Raymond W. Kelly | Raymond Kelly
Ray Kelly | Raymond Kelly
Sutopo Purwo Nugroho | Sutopo Nugroho
Barack Obama | Barack Hussein Obama
Mohammed bin Salman | Mohammad bin Salman
Jamal Khashoggi | Jamal Kashoggi
Ahmed Chalabi | Ahmad Chalabi
Nouri al-Maliki | Nuri al-Maliki
Moqtada al-Sadr | Muqtada al-Sadr
Haider al-Abadi | Haidar al-Abadi
Abu Bakr al-Baghdadi | Abu Bakr Baghdadi
Luiz Inacio Lula da Silva | Luiz Inácio Lula da Silva
Nicolas Maduro | Nicolás Maduro
Enrique Pena Nieto | Enrique Peña Nieto
"""

#: One pair a line: names of two people, the more alike the better.
DIFFERENT = """
Kim Jong Un | Kim Jong Il
Kim Jong-un | Kim Jong-il
Kim Jong Un | Kim Yong Chol
Kim Jong Un | Kim Jong Nam
Kim Jong Il | Kim Il Sung
Kim Jong Un | Kim Yo Jong
Kim Yong Chol | Kim Yong Nam
Kim Kye Gwan | Kim Yong Chol
Ri Yong Ho | Ri Su Yong
Ri Yong Ho | Ri Sol Ju
Choe Son Hui | Choe Ryong Hae
Kim Dae-jung | Kim Young-sam
Park Geun-hye | Park Chung-hee
Moon Jae-in | Lee Jae-myung
Lee Myung-bak | Lee Jae-myung
Roh Moo-hyun | Roh Tae-woo
Mike Pompeo | Mike Pence
Mike Pence | Mike Johnson
Donald Trump | Ivanka Trump
Donald Trump | Melania Trump
Donald Trump | Eric Trump
Bill Clinton | Hillary Clinton
Bill Clinton | Chelsea Clinton
George Bush | Jeb Bush
George Bush | Laura Bush
Barack Obama | Michelle Obama
Joe Biden | Hunter Biden
Joe Biden | Jill Biden
John Kerry | John Kelly
John Kelly | Raymond Kelly
John Bolton | John Bolten
Michael Bolton | John Bolton
Boris Johnson | Boris Yeltsin
Boris Johnson | Mike Johnson
Boris Johnson | Ron Johnson
Gordon Brown | Jerry Brown
Gordon Brown | Scott Brown
Theresa May | Brian May
David Cameron | James Cameron
Tony Blair | Cherie Blair
Ed Miliband | David Miliband
Jeremy Hunt | Jeremy Corbyn
Sergei Lavrov | Sergei Shoigu
Sergei Lavrov | Sergei Skripal
Sergei Lavrov | Sergei Ivanov
Dmitry Peskov | Dmitry Medvedev
Vladimir Putin | Vladimir Zhirinovsky
Vladimir Putin | Vladimir Lenin
Alexei Navalny | Alexei Kudrin
Yulia Skripal | Sergei Skripal
Yulia Navalnaya | Alexei Navalny
Viktor Yanukovych | Viktor Yushchenko
Viktor Orban | Viktor Yanukovych
Yulia Tymoshenko | Petro Poroshenko
Mikhail Gorbachev | Mikhail Khodorkovsky
Raisa Gorbacheva | Mikhail Gorbachev
Saddam Hussein | Uday Hussein
Uday Hussein | Qusay Hussein
Muammar Gaddafi | Saif Gaddafi
Muammar Gaddafi | Mutassim Gaddafi
Bashar al-Assad | Hafez al-Assad
Bashar al-Assad | Maher al-Assad
Hosni Mubarak | Gamal Mubarak
Mohamed Morsi | Mohamed ElBaradei
Mohammed bin Salman | Mohammed bin Nayef
Mohammed bin Salman | Mohammed bin Zayed
King Salman | Mohammed bin Nayef
Mahmoud Abbas | Mahmoud Ahmadinejad
Hassan Rouhani | Hassan Nasrallah
Ali Khamenei | Ruhollah Khomeini
Ali Larijani | Sadeq Larijani
Akbar Rafsanjani | Akbar Ganji
Benazir Bhutto | Bilawal Bhutto
Nawaz Sharif | Shehbaz Sharif
Nawaz Sharif | Maryam Nawaz
Indira Gandhi | Rajiv Gandhi
Rahul Gandhi | Rajiv Gandhi
Sonia Gandhi | Rahul Gandhi
Xi Jinping | Li Keqiang
Li Keqiang | Li Peng
Xi Jinping | Hu Jintao
Hu Jintao | Wen Jiabao
Wang Yi | Wang Qishan
Li Peng | Li Bai
Shinzo Abe | Yoshihide Suga
Junichiro Koizumi | Shinjiro Koizumi
George Papandreou | Andreas Papandreou
Karolos Papoulias | George Papandreou
Kimani Gray | Mahnefah Gray
Ramarley Graham | Frank Graham
Jumaane Williams | Makaeo Williams
Jumaane Williams | Serena Williams
Serena Williams | Venus Williams
Paul Browne | Devonte Brown
Angela Merkel | Angela Davis
Francois Hollande | Francois Fillon
Francois Mitterrand | Francois Hollande
Marine Le Pen | Jean-Marie Le Pen
Nicolas Sarkozy | Nicolas Maduro
Hugo Chavez | Cesar Chavez
Fidel Castro | Raul Castro
Julian Castro | Joaquin Castro
Evo Morales | Evo Salvatierra
Nelson Mandela | Winnie Mandela
Jacob Zuma | Jacob Rees-Mogg
Robert Mugabe | Grace Mugabe
Paul Ryan | Rand Paul
Ron Paul | Rand Paul
Ron Paul | Ron Johnson
John Lewis | John Lennon
Michael Jackson | Jesse Jackson
Michael Jackson | Janet Jackson
Michael Jordan | Michael Johnson
Jennifer Lawrence | Jennifer Aniston
William Barr | Roseanne Barr
Oscar Pistorius | Carl Pistorius
Michael Brown | Chris Brown
Ahmed Shafiq | Ahmed Qurei
Ali Abdullah Saleh | Ahmed Ali Saleh
Abdullah Gul | Abdullah Abdullah
Justin Trudeau | Pierre Trudeau
"""


def pairs(table: str) -> list[tuple[str, str]]:
    """Take a table of pairs apart."""
    lines = (line.split(" | ") for line in table.strip().splitlines())
    return [(left.strip(), right.strip()) for left, right in lines]
