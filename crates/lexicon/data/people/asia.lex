# People in office: South, East, Southeast and Central Asia.
# Order: country code, then name.
# The span of a leader of an armed group who was killed or died in that role stays open, so that reports of the death keep the group's code.
@source compiled by the demarche authors from general reference knowledge; spot-checked against Wikidata world-leaders 2021 (CC0)
@licence CC0-1.0

# AFG Afghanistan

person Abdul Ghani Baradar
  name: Mullah Baradar | Mullah Abdul Ghani Baradar
  short: Baradar | Mullah Baradar
  sex: m
  office: AFG REB 2001-11-14 .. 2021-08-14 deputy leader of the Taliban
  office: AFG GOV 2021-08-15 .. deputy prime minister

person Abdul Haq
  sex: m
  office: AFG REB 1980 .. 2001-10-26 mujahideen commander

person Abdul Qahar Balkhi
  sex: m
  office: AFG GOV 2021-09 .. foreign ministry spokesman

person Abdul Rahim Wardak
  name: Abdul Raheem Wardak
  sex: m
  office: AFG GOV 2004-12-23 .. 2012-08-07 defence minister

person Abdul Rashid Dostum
  name: Abdurrashid Dostum | Rashid Dostum | Abdul Rashid Dostam
  sex: m
  office: AFG PRM 1988 .. 1992-02 commander
  office: AFG REB 1992-03 .. 2001-12-21 leader of Junbish
  office: AFG GOV 2001-12-22 .. 2014-09-28 deputy defence minister, general
  office: AFG GOV 2014-09-29 .. 2020-02-19 vice president
  office: AFG PTY 2020-02-20 .. 2021-08-14 leader of Junbish
  office: AFG OPP 2021-08-15 .. exiled leader of Junbish

person Abdul Rasul Sayyaf
  name: Abdul Rab Rasul Sayyaf | Abdul Rasoul Sayyaf
  sex: m
  office: AFG REB 1980 .. 2001-12-21 mujahideen leader
  office: AFG LEG 2005-12 .. 2013-10 member of parliament
  office: AFG PTY 2013-11 .. 2021-08-15 politician

person Abdul Raziq
  name: Abdul Razik | Abdul Raziq Achakzai | General Abdul Raziq
  short: Raziq | Razik
  sex: m
  office: AFG COP 2011-05 .. 2018-10-18 police chief of Kandahar

person Abdul Salam Zaeef
  name: Abdul Salam Zaeef | Mullah Zaeef
  sex: m
  office: AFG GOV 2000 .. 2001-11 Taliban ambassador to Pakistan

person Abdullah Abdullah
  sex: m
  office: AFG REB 1996-09-27 .. 2001-12-21 foreign minister of the Northern Alliance
  office: AFG GOV 2001-12-22 .. 2006-04-20 foreign minister
  office: AFG OPP 2009-05 .. 2014-09-28 opposition leader
  office: AFG GOV 2014-09-29 .. 2020-03-10 chief executive
  office: AFG GOV 2020-05-17 .. 2021-08-15 head of the High Council for National Reconciliation

person Ahmad Massoud
  name: Ahmed Massoud | Ahmad Masood
  sex: m
  office: AFG OPP 2019-09 .. 2021-08-16 politician
  office: AFG REB 2021-08-17 .. leader of the National Resistance Front

person Ahmad Shah Massoud
  name: Ahmed Shah Massoud | Ahmad Shah Masood | Ahmed Shah Masood | Ahmad Shah Masud
  short: Massoud | Masood | Masud
  sex: m
  office: AFG REB 1979 .. 1992-04-27 mujahideen commander
  office: AFG GOV 1992-04-28 .. 1996-09-26 defence minister
  office: AFG REB 1996-09-27 .. commander of the Northern Alliance

person Ahmad Wali Karzai
  name: Ahmed Wali Karzai
  short: Karzai
  sex: m
  office: AFG GOV 2005 .. 2011-07-12 head of the Kandahar provincial council

person Ahmad Zia Massoud
  name: Ahmed Zia Massoud | Ahmad Zia Masood
  sex: m
  office: AFG GOV 2004-12-07 .. 2009-11-19 vice president
  office: AFG OPP 2011-11 .. 2014-09 opposition politician

person Aimal Faizi
  sex: m
  office: AFG GOV 2011-06 .. 2014-09-29 presidential spokesman

person Ali Ahmad Jalali
  name: Ali Ahmed Jalali
  sex: m
  office: AFG GOV 2003-01-28 .. 2005-09-27 interior minister

person Amir Khan Muttaqi
  name: Amir Khan Mutaqi | Ameer Khan Muttaqi | Amir Khan Motaqi
  sex: m
  office: AFG REB 2001-11-14 .. 2021-08-14 Taliban official
  office: AFG GOV 2021-09-07 .. foreign minister

person Amrullah Saleh
  sex: m
  office: AFG SPY 2004-02 .. 2010-06-06 intelligence chief
  office: AFG OPP 2010-06-07 .. 2018-12-22 opposition politician
  office: AFG GOV 2018-12-23 .. 2019-01-19 interior minister
  office: AFG GOV 2020-02-19 .. 2021-08-15 vice president
  office: AFG OPP 2021-08-16 .. resistance leader

person Asadullah Khalid
  name: Assadullah Khaled | Asadullah Khaled
  sex: m
  office: AFG GOV 2005-06 .. 2008-08 governor of Kandahar
  office: AFG SPY 2012-09-15 .. 2015-08 intelligence chief
  office: AFG GOV 2018-12-23 .. 2021-03 defence minister

person Ashraf Ghani
  name: Ashraf Ghani Ahmadzai | Mohammad Ashraf Ghani
  short: Ghani | Ahmadzai
  sex: m
  office: AFG GOV 2002-06-02 .. 2004-12-14 finance minister
  office: AFG PTY 2009-05 .. 2009-11 presidential candidate
  office: AFG PTY 2013-10 .. 2014-09-28 presidential candidate
  office: AFG GOV 2014-09-29 .. 2021-08-15 president

person Atta Mohammad Noor
  name: Atta Mohammed Noor | Ustad Atta Mohammed Noor | Mohammed Atta Noor
  sex: m
  office: AFG REB 1992 .. 2001-12-21 commander
  office: AFG GOV 2004 .. 2018-03-22 governor of Balkh
  office: AFG PTY 2018-03-23 .. 2021-08-14 politician
  office: AFG OPP 2021-08-15 .. exiled politician

person Bismillah Khan Mohammadi
  name: Bismillah Khan | Bismillah Mohammadi
  sex: m
  office: AFG MIL 2002 .. 2010-06-25 army chief
  office: AFG GOV 2010-06-26 .. 2012-09-14 interior minister
  office: AFG GOV 2012-09-15 .. 2015-05 defence minister
  office: AFG GOV 2021-06-19 .. 2021-08-15 defence minister

person Burhanuddin Rabbani
  name: Burhanuddin Rabani
  sex: m
  office: AFG REB 1979 .. 1992-06-27 mujahideen leader
  office: AFG GOV 1992-06-28 .. 2001-12-22 president
  office: AFG PTY 2001-12-23 .. 2010-10-04 politician
  office: AFG GOV 2010-10-05 .. 2011-09-20 head of the High Peace Council

person Enayatullah Khowarazmi
  name: Enayatullah Khwarazmi | Inayatullah Khwarazmi
  sex: m
  office: AFG GOV 2021-09 .. defence ministry spokesman

person Fawzia Koofi
  name: Fawzia Kofi
  sex: f
  office: AFG LEG 2005-12 .. 2019-04 member of parliament
  office: AFG GOV 2020-03 .. 2021-08-15 peace negotiator
  office: AFG OPP 2021-08-16 .. exiled politician

person Gul Agha Sherzai
  name: Gul Agha Shirzai | Gul Agha
  sex: m
  office: AFG GOV 2001-12-07 .. 2013-10 governor of Kandahar, governor of Nangarhar

person Gulbuddin Hekmatyar
  name: Gulbuddin Hikmatyar | Golbuddin Hekmatyar
  sex: m
  office: AFG REB 1979 .. 1993-06-16 leader of Hezb-i-Islami
  office: AFG GOV 1993-06-17 .. 1994-01-01 prime minister
  office: AFG REB 1994-01-02 .. 1996-06-25 leader of Hezb-i-Islami
  office: AFG GOV 1996-06-26 .. 1996-09-27 prime minister
  office: AFG REB 2002-01 .. 2016-09-28 leader of Hezb-i-Islami
  office: AFG PTY 2016-09-29 .. leader of Hezb-i-Islami

person Hamdullah Mohib
  name: Hamdullah Moheb
  sex: m
  office: AFG GOV 2015-09 .. 2018-08 ambassador to the United States
  office: AFG GOV 2018-08-25 .. 2021-08-15 national security adviser

person Hamid Karzai
  name: Hamed Karzai
  sex: m
  office: AFG GOV 2001-12-22 .. 2014-09-29 president

person Hibatullah Akhundzada
  name: Haibatullah Akhundzada | Hibatullah Akhunzada | Haibatullah Akhunzada | Mullah Haibatullah
  short: Akhundzada | Akhunzada | Hibatullah | Haibatullah
  sex: m
  office: AFG REB 2016-05-25 .. 2021-08-14 leader of the Taliban
  office: AFG GOV 2021-08-15 .. supreme leader

person Ismail Khan
  name: Ismael Khan
  sex: m
  office: AFG REB 1979 .. 1992-04-27 mujahideen commander
  office: AFG GOV 1992-04-28 .. 1995-09-05 governor of Herat
  office: AFG REB 1995-09-06 .. 2001-12-21 commander
  office: AFG GOV 2001-12-22 .. 2004-09-11 governor of Herat
  office: AFG GOV 2004-12-23 .. 2013-10 energy minister

person Jalaluddin Haqqani
  sex: m
  office: AFG REB 1979 .. 1992-04 mujahideen commander
  office: AFG GOV 1996-09-27 .. 2001-11-13 Taliban minister
  office: AFG REB 2001-11-14 .. founder of the Haqqani network

person Karim Khalili
  name: Abdul Karim Khalili | Mohammad Karim Khalili
  sex: m
  office: AFG REB 1995-03 .. 2001-12-21 leader of Hezb-i-Wahdat
  office: AFG GOV 2002-06-19 .. 2014-09-29 vice president
  office: AFG GOV 2017-06 .. 2019-07 head of the High Peace Council

person Khalil Haqqani
  name: Khalil ur-Rahman Haqqani | Khalil Rahman Haqqani
  sex: m
  office: AFG REB 2001-11-14 .. 2021-08-14 leader of the Haqqani network
  office: AFG GOV 2021-09-07 .. 2024-12-11 refugees minister

person Malalai Joya
  sex: f
  office: AFG LEG 2005-12 .. 2007-05 member of parliament
  office: AFG CVL 2007-06 .. activist

person Masoom Stanekzai
  name: Mohammed Masoom Stanekzai | Masoum Stanekzai
  sex: m
  office: AFG GOV 2010 .. 2016-05 head of the peace secretariat, acting defence minister
  office: AFG SPY 2016-06 .. 2019-09-05 intelligence chief
  office: AFG GOV 2020-03 .. 2021-08-15 chief peace negotiator

person Mohammad Haneef Atmar
  name: Hanif Atmar | Haneef Atmar | Mohammad Hanif Atmar
  sex: m
  office: AFG GOV 2002-06 .. 2008-10-10 development minister, education minister
  office: AFG GOV 2008-10-11 .. 2010-06-06 interior minister
  office: AFG GOV 2014-09-29 .. 2018-08-25 national security adviser
  office: AFG PTY 2018-08-26 .. 2020-04-03 presidential candidate
  office: AFG GOV 2020-04-04 .. 2021-08-15 foreign minister

person Mohammad Hassan Akhund
  name: Hasan Akhund | Mullah Hassan Akhund | Mohammad Hasan Akhund | Mullah Mohammad Hassan Akhund
  sex: m
  office: AFG GOV 1996-09-27 .. 2001-11-13 Taliban foreign minister, deputy head of the council
  office: AFG GOV 2021-09-07 .. prime minister

person Mohammad Mohaqiq
  name: Mohammed Mohaqiq | Haji Mohammad Mohaqiq | Mohammed Mohaqqeq
  sex: m
  office: AFG REB 1992 .. 2001-12-21 Hazara commander
  office: AFG GOV 2001-12-22 .. 2004-03 planning minister
  office: AFG PTY 2004-04 .. 2021-08-14 Hazara leader
  office: AFG OPP 2021-08-15 .. exiled politician

person Mohammad Najibullah
  name: Mohammed Najibullah | Najibullah Ahmadzai
  short: Najibullah
  sex: m
  office: AFG GOV 1987-09-30 .. 1992-04-16 president

person Mohammad Rabbani
  name: Mullah Mohammad Rabbani | Mohammed Rabbani | Mullah Rabbani
  sex: m
  office: AFG GOV 1996-09-27 .. 2001-04-16 head of the Taliban council

person Mohammad Yaqoob
  name: Mullah Yaqoob | Mohammad Yaqub | Mullah Mohammad Yaqoob | Mullah Yaqub
  short: Yaqoob | Yaqub | Mullah Yaqoob
  sex: m
  office: AFG REB 2015 .. 2021-08-14 deputy leader of the Taliban
  office: AFG GOV 2021-08-15 .. defence minister

person Mohammad Zahir Azimi
  name: Mohammed Zahir Azimi | Zaher Azimi | Zahir Azimi
  sex: m
  office: AFG GOV 2004 .. 2015 defence ministry spokesman

person Mohammad Zahir Shah
  name: Mohammed Zahir Shah | Zahir Shah | King Zahir Shah
  short: Zahir Shah
  sex: m
  office: AFG ELI 1973-07-17 .. 2007-07-23 former king

person Mohammed Fahim
  name: Mohammad Qasim Fahim | Mohammed Qasim Fahim | Marshal Fahim | Mohammed Qaseem Fahim
  sex: m
  office: AFG REB 2001-09-14 .. 2001-12-21 commander of the Northern Alliance
  office: AFG GOV 2001-12-22 .. 2004-12-23 defence minister
  office: AFG GOV 2009-11-19 .. 2014-03-09 vice president

person Mullah Akhtar Mansour
  name: Akhtar Mansour | Akhtar Mohammad Mansour | Mullah Mansour | Mullah Akhtar Mohammad Mansoor
  short: Mansour | Mullah Mansour | Mansoor
  sex: m
  office: AFG REB 2007 .. leader of the Taliban from 2015

person Mullah Dadullah
  name: Dadullah
  short: Dadullah
  sex: m
  office: AFG GOV 1996-09-27 .. 2001-11-13 Taliban commander
  office: AFG REB 2001-11-14 .. Taliban commander

person Mullah Mohammed Omar
  name: Mullah Omar | Mullah Mohammad Omar | Mohammed Omar
  short: Omar | Mullah Omar
  sex: m
  office: AFG REB 1994-09 .. 1996-09-26 leader of the Taliban
  office: AFG GOV 1996-09-27 .. 2001-11-13 leader of the Taliban
  office: AFG REB 2001-11-14 .. leader of the Taliban

person Noor Wali Mehsud
  name: Mufti Noor Wali Mehsud
  sex: m
  office: PAK REB 2018-06 .. leader of the Pakistani Taliban

person Pacha Khan Zadran
  name: Padsha Khan Zadran | Bacha Khan Zadran
  sex: m
  office: AFG REB 2002-02 .. 2003-12 warlord
  office: AFG LEG 2005-12 .. 2010-12 member of parliament

person Qari Yousuf Ahmadi
  name: Qari Yousef Ahmadi | Qari Yusuf Ahmadi | Qari Mohammad Yousuf
  sex: m
  office: AFG REB 2006 .. 2021-08-14 Taliban spokesman

person Rahmatullah Nabil
  sex: m
  office: AFG SPY 2010-07 .. 2012-09 intelligence chief
  office: AFG SPY 2013-08 .. 2015-12-10 intelligence chief

person Rangin Dadfar Spanta
  name: Rangeen Dadfar Spanta
  sex: m
  office: AFG GOV 2006-04-20 .. 2010-01-18 foreign minister
  office: AFG GOV 2010-02 .. 2014-09-29 national security adviser

person Salahuddin Rabbani
  sex: m
  office: AFG GOV 2012-04-14 .. 2015-01-31 head of the High Peace Council
  office: AFG GOV 2015-02-01 .. 2019-10-23 foreign minister
  office: AFG PTY 2019-10-24 .. leader of Jamiat-i-Islami

person Sediq Sediqqi
  name: Sediq Seddiqi | Siddiq Siddiqui
  sex: m
  office: AFG GOV 2011 .. 2020-09 interior ministry spokesman, presidential spokesman

person Sher Mohammad Abbas Stanikzai
  name: Sher Mohammad Stanekzai | Abbas Stanikzai | Sher Abbas Stanikzai | Sher Mohammad Abbas Stanekzai
  sex: m
  office: AFG REB 2012 .. 2021-08-14 head of the Taliban office in Doha
  office: AFG GOV 2021-09-07 .. 2025-01 deputy foreign minister

person Sibghatullah Mojaddedi
  name: Sibghatullah Mojadeddi | Sebghatullah Mojaddedi
  sex: m
  office: AFG REB 1980 .. 1992-04-27 mujahideen leader
  office: AFG GOV 1992-04-28 .. 1992-06-28 president
  office: AFG GOV 2005-12 .. 2011-01 head of the upper house

person Sima Samar
  sex: f
  office: AFG GOV 2001-12-22 .. 2002-06 women's affairs minister
  office: AFG GOV 2002-06 .. 2019-07 head of the human rights commission

person Sirajuddin Haqqani
  name: Sirajuddin Haqani | Serajuddin Haqqani
  sex: m
  office: AFG REB 2007 .. 2021-08-14 leader of the Haqqani network
  office: AFG GOV 2021-08-15 .. interior minister

person Suhail Shaheen
  name: Sohail Shaheen
  sex: m
  office: AFG REB 2013 .. 2021-08-14 Taliban spokesman
  office: AFG GOV 2021-08-15 .. Taliban ambassador in Doha

person Waheed Omar
  name: Waheed Omer
  sex: m
  office: AFG GOV 2009-12 .. 2011-06 presidential spokesman

person Wais Barmak
  name: Wais Ahmad Barmak
  sex: m
  office: AFG GOV 2017-08 .. 2018-12-23 interior minister

person Wakil Ahmed Muttawakil
  name: Wakil Ahmad Mutawakil | Wakil Ahmad Muttawakil | Wakil Ahmed Mutawakel
  sex: m
  office: AFG GOV 1999-10-27 .. 2001-11-13 Taliban foreign minister

person Yunus Qanuni
  name: Younus Qanooni | Yunis Qanooni | Yunus Qanooni | Yonus Qanooni
  sex: m
  office: AFG REB 1996-09-27 .. 2001-12-21 Northern Alliance politician
  office: AFG GOV 2001-12-22 .. 2004-07-26 interior minister, education minister
  office: AFG OPP 2004-07-27 .. 2005-12-20 opposition leader
  office: AFG LEG 2005-12-21 .. 2010-11 speaker of parliament
  office: AFG GOV 2014-03-25 .. 2014-09-29 vice president

person Zabihullah Mujahid
  name: Zabiullah Mujahid | Zabiullah Mujaheed | Zabihullah Mujaheed
  sex: m
  office: AFG REB 2007 .. 2021-08-14 Taliban spokesman
  office: AFG GOV 2021-08-15 .. government spokesman

person Zalmai Rassoul
  name: Zalmay Rassoul | Zalmai Rasul
  sex: m
  office: AFG GOV 2002-06 .. 2010-01-17 national security adviser
  office: AFG GOV 2010-01-18 .. 2013-10 foreign minister
  office: AFG PTY 2013-10 .. 2014-05 presidential candidate

person Zarar Ahmad Osmani
  name: Zarar Ahmad Moqbel | Zarar Ahmad Moqbel Osmani | Zarar Ahmed Muqbil
  short: Osmani | Moqbel | Muqbil
  sex: m
  office: AFG GOV 2005-10 .. 2008-10-11 interior minister
  office: AFG GOV 2010-01 .. 2013-10-30 counter-narcotics minister
  office: AFG GOV 2013-10-31 .. 2014-12 foreign minister

person Zarifa Ghafari
  sex: f
  office: AFG GOV 2018 .. 2021-08 mayor of Maidan Shar
  office: AFG CVL 2021-09 .. activist

person Zemarai Bashary
  name: Zemeri Bashary | Zemarai Bashari
  sex: m
  office: AFG GOV 2006 .. 2011-06 interior ministry spokesman

# BGD Bangladesh

person A.H. Mahmood Ali
  name: Abul Hassan Mahmood Ali
  short: Ali | Mahmood Ali
  sex: m
  office: BGD GOV 2013-11 .. 2019-01-07 foreign minister
  office: BGD GOV 2024-01-11 .. 2024-08-05 finance minister

person A.K. Abdul Momen
  name: Abdul Momen | AK Abdul Momen
  sex: m
  office: BGD GOV 2019-01-07 .. 2024-01-11 foreign minister

person Abdul Hamid
  name: Mohammad Abdul Hamid | Mohammed Abdul Hamid
  sex: m
  office: BGD LEG 2009-01-25 .. 2013-03-13 speaker of parliament
  office: BGD GOV 2013-03-14 .. 2023-04-24 president

person Abdul Quader Mollah
  name: Abdul Quader Molla | Abdul Kader Mullah
  sex: m
  office: BGD PTY 2000 .. 2013-12-12 Jamaat-e-Islami leader

person Abul Maal Abdul Muhith
  name: A.M.A. Muhith | AMA Muhith
  sex: m
  office: BGD GOV 2009-01-06 .. 2019-01-07 finance minister

person Anisul Huq
  sex: m
  office: BGD GOV 2014-01-12 .. 2024-08-05 law minister

person Asaduzzaman Khan
  name: Asaduzzaman Khan Kamal
  short: Khan | Kamal
  sex: m
  office: BGD GOV 2014-01 .. 2024-08-05 home minister

person Badruddoza Chowdhury
  name: A.Q.M. Badruddoza Chowdhury
  sex: m
  office: BGD GOV 2001-11-14 .. 2002-06-21 president

person Bangla Bhai
  name: Siddiqul Islam
  short: Bangla Bhai | Islam
  sex: m
  office: BGD REB 2004 .. militant leader

person Delwar Hossain Sayeedi
  name: Delawar Hossain Sayeedi | Delwar Hossain Sayedee
  sex: m
  office: BGD PTY 1996 .. 2023-08-14 Jamaat-e-Islami leader

person Dipu Moni
  sex: f
  office: BGD GOV 2009-01-06 .. 2013-11 foreign minister
  office: BGD GOV 2019-01-07 .. 2024-08-05 education minister

person Fakhruddin Ahmed
  sex: m
  office: BGD GOV 2007-01-12 .. 2009-01-06 head of the caretaker government

person Ghulam Azam
  name: Golam Azam
  sex: m
  office: BGD PTY 1969 .. 2000-11 leader of Jamaat-e-Islami

person Hasan Mahmud
  name: Hasan Mahmood
  sex: m
  office: BGD GOV 2019-01-07 .. 2024-01-10 information minister
  office: BGD GOV 2024-01-11 .. 2024-08-05 foreign minister

person Hussain Muhammad Ershad
  name: Hossain Mohammad Ershad | H.M. Ershad | Hussain Mohammad Ershad
  sex: m
  office: BGD GOV 1982-03-24 .. 1990-12-06 president
  office: BGD PTY 1990-12-07 .. 2019-07-14 leader of the Jatiya Party

person Iajuddin Ahmed
  sex: m
  office: BGD GOV 2002-09-06 .. 2009-02-12 president

person Kamal Hossain
  sex: m
  office: BGD OPP 1992 .. opposition politician

person Khaleda Zia
  name: Begum Khaleda Zia | Begum Zia
  short: Zia | Khaleda
  sex: f
  office: BGD OPP 1984 .. 1991-03-19 leader of the Bangladesh Nationalist Party
  office: BGD GOV 1991-03-20 .. 1996-03-30 prime minister
  office: BGD OPP 1996-03-31 .. 2001-10-09 leader of the Bangladesh Nationalist Party
  office: BGD GOV 2001-10-10 .. 2006-10-29 prime minister
  office: BGD OPP 2006-10-30 .. 2025-12-30 leader of the Bangladesh Nationalist Party

person Latifur Rahman
  sex: m
  office: BGD GOV 2001-07-15 .. 2001-10-10 head of the caretaker government

person Lutfozzaman Babar
  name: Lutfuzzaman Babar
  sex: m
  office: BGD GOV 2001-10 .. 2006-10-29 state minister for home affairs

person Mirza Fakhrul Islam Alamgir
  name: Mirza Fakhrul | Mirza Fakhrul Alamgir
  short: Alamgir | Fakhrul
  sex: m
  office: BGD OPP 2011-03 .. 2026-02-16 secretary-general of the Bangladesh Nationalist Party
  office: BGD GOV 2026-02-17 .. minister

person Moeen U Ahmed
  name: Moeen Uddin Ahmed | Moeen Ahmed
  sex: m
  office: BGD MIL 2005-06-15 .. 2009-06-15 army chief

person Mohammed Shahabuddin
  name: Mohammad Shahabuddin | Shahabuddin Chuppu
  sex: m
  office: BGD GOV 2023-04-24 .. president

person Morshed Khan
  name: M. Morshed Khan
  sex: m
  office: BGD GOV 2001-11 .. 2006-10-29 foreign minister

person Motiur Rahman Nizami
  name: Matiur Rahman Nizami
  sex: m
  office: BGD PTY 2000-11 .. 2016-05-11 leader of Jamaat-e-Islami

person Muhammad Habibur Rahman
  name: Habibur Rahman
  sex: m
  office: BGD GOV 1996-03-30 .. 1996-06-23 head of the caretaker government

person Muhammad Yunus
  name: Mohammad Yunus | Mohammed Yunus | Mohammad Younus
  sex: m
  office: BGD BUS 1983-10 .. 2011-05-12 head of Grameen Bank
  office: BGD CVL 2011-05-13 .. 2024-08-07 Nobel laureate
  office: BGD GOV 2024-08-08 .. 2026-02-17 head of the interim government

person Nahid Islam
  sex: m
  office: BGD CVL 2024-06 .. 2024-08-07 student leader
  office: BGD GOV 2024-08-08 .. 2025-02-25 information adviser
  office: BGD PTY 2025-02-28 .. leader of the National Citizen Party

person Obaidul Quader
  name: Obaidul Qader
  sex: m
  office: BGD GOV 2011-12 .. 2024-08-05 transport minister, general secretary of the Awami League

person Rizwana Hasan
  name: Syeda Rizwana Hasan
  sex: f
  office: BGD CVL 1997 .. 2024-08-07 environmental lawyer
  office: BGD GOV 2024-08-08 .. 2026-02-17 environment adviser

person Sajeeb Wazed
  name: Sajeeb Wazed Joy | Sajib Wazed
  short: Wazed | Joy
  sex: m
  office: BGD GOV 2014-11 .. 2024-08-05 adviser to the prime minister
  office: BGD OPP 2024-08-06 .. Awami League politician

person Shafiqul Alam
  sex: m
  office: BGD GOV 2024-08-13 .. 2026-02-17 press secretary of the interim government

person Shafiqur Rahman
  name: Shafiqur Rahman of Jamaat
  sex: m
  office: BGD OPP 2019-11 .. leader of Jamaat-e-Islami

person Shahabuddin Ahmed
  sex: m
  office: BGD GOV 1990-12-06 .. 1991-10-09 acting president
  office: BGD JUD 1991-10-10 .. 1995-01-31 chief justice
  office: BGD GOV 1996-10-09 .. 2001-11-14 president

person Sheikh Hasina
  name: Sheikh Hasina Wajed | Hasina Wajed | Sheikh Hasina Wazed
  short: Hasina | Sheikh Hasina
  sex: f
  office: BGD OPP 1981-05 .. 1996-06-22 leader of the Awami League
  office: BGD GOV 1996-06-23 .. 2001-07-15 prime minister
  office: BGD OPP 2001-07-16 .. 2009-01-05 leader of the Awami League
  office: BGD GOV 2009-01-06 .. 2024-08-05 prime minister
  office: BGD OPP 2024-08-06 .. ousted leader of the Awami League

person Tarique Rahman
  name: Tareq Rahman | Tarique Zia
  short: Rahman | Tarique
  sex: m
  office: BGD PTY 2002-06 .. 2006-10-29 Bangladesh Nationalist Party official
  office: BGD OPP 2009-12 .. 2026-02-16 acting leader of the Bangladesh Nationalist Party
  office: BGD GOV 2026-02-17 .. prime minister

person Touhid Hossain
  name: Md Touhid Hossain | Mohammad Touhid Hossain
  sex: m
  office: BGD GOV 2024-08-08 .. 2026-02-17 foreign affairs adviser

person Waker-uz-Zaman
  name: Waker uz Zaman | Waker Uz Zaman
  short: Waker-uz-Zaman | Zaman
  sex: m
  office: BGD MIL 2024-06-23 .. army chief

person Zillur Rahman
  sex: m
  office: BGD GOV 2009-02-12 .. 2013-03-20 president

# BTN Bhutan

person Jigme Khesar Namgyel Wangchuck
  name: Jigme Khesar Namgyal Wangchuck | King Jigme Khesar Namgyel Wangchuck | Jigme Khesar
  short: Wangchuck | Jigme Khesar
  sex: m
  office: BTN GOV 2006-12-09 .. king

person Jigme Singye Wangchuck
  name: King Jigme Singye Wangchuck
  sex: m
  office: BTN GOV 1972-07-24 .. 2006-12-09 king

person Jigme Thinley
  name: Jigmi Y. Thinley | Jigme Y. Thinley | Jigmi Thinley
  sex: m
  office: BTN GOV 1998-07-20 .. 1999-07-09 prime minister
  office: BTN GOV 1999-07-10 .. 2003-08-29 foreign minister
  office: BTN GOV 2003-08-30 .. 2004-08-18 prime minister
  office: BTN GOV 2008-04-09 .. 2013-04-28 prime minister

person Lotay Tshering
  sex: m
  office: BTN GOV 2018-11-07 .. 2023-11-01 prime minister

person Tshering Tobgay
  sex: m
  office: BTN OPP 2008-04 .. 2013-07-26 opposition leader
  office: BTN GOV 2013-07-27 .. 2018-08-09 prime minister
  office: BTN OPP 2018-11 .. 2024-01-27 leader of the People's Democratic Party
  office: BTN GOV 2024-01-28 .. prime minister

# IND India

person A.K. Antony
  name: AK Antony | A. K. Antony
  sex: m
  office: IND GOV 2001-05-17 .. 2004-08-29 chief minister of Kerala
  office: IND GOV 2006-10-24 .. 2014-05-26 defence minister

person A.P.J. Abdul Kalam
  name: APJ Abdul Kalam | Abdul Kalam | Avul Pakir Jainulabdeen Abdul Kalam
  short: Kalam | Abdul Kalam
  sex: m
  office: IND GOV 1992-07 .. 2001-11 defence scientist, scientific adviser
  office: IND GOV 2002-07-25 .. 2007-07-25 president

person Abdul Ghani Lone
  name: Abdul Gani Lone
  sex: m
  office: IND OPP 1993-03 .. 2002-05-21 Kashmiri separatist leader

person Ajit Doval
  name: Ajit Kumar Doval
  sex: m
  office: IND SPY 2004-07 .. 2005-01 intelligence chief
  office: IND GOV 2014-05-30 .. national security adviser

person Akhilesh Yadav
  short: Yadav | Akhilesh
  sex: m
  office: IND GOV 2012-03-15 .. 2017-03-19 chief minister of Uttar Pradesh
  office: IND OPP 2017-03-20 .. leader of the Samajwadi Party

person Amit Shah
  short: Shah | Amit Shah
  sex: m
  office: IND GOV 2002-12 .. 2010-07 Gujarat home minister
  office: IND PTY 2014-07-09 .. 2019-05-29 head of the Bharatiya Janata Party
  office: IND GOV 2019-05-30 .. home minister

person Amritpal Singh
  sex: m
  office: IND OPP 2022-09 .. Sikh separatist preacher

person Anil Chauhan
  sex: m
  office: IND MIL 2022-09-30 .. 2026-05-30 chief of defence staff

person Anna Hazare
  name: Kisan Baburao Hazare
  short: Hazare | Anna
  sex: m
  office: IND CVL 1991 .. anti-corruption activist

person Anurag Srivastava
  sex: m
  office: IND GOV 2020-04 .. 2021-03 foreign ministry spokesman

person Arabinda Rajkhowa
  sex: m
  office: IND REB 1979-04 .. 2009-12 leader of the United Liberation Front of Asom

person Arindam Bagchi
  sex: m
  office: IND GOV 2021-03 .. 2024-01 foreign ministry spokesman

person Arun Jaitley
  sex: m
  office: IND GOV 1999-10 .. 2004-05-22 law minister
  office: IND OPP 2009-06 .. 2014-05-25 opposition leader in the upper house
  office: IND GOV 2014-05-26 .. 2019-05-30 finance minister

person Arundhati Roy
  sex: f
  office: IND CVL 1998 .. writer and activist

person Arvind Kejriwal
  sex: m
  office: IND CVL 2006 .. 2012-11-25 anti-corruption activist
  office: IND PTY 2012-11-26 .. 2013-12-27 leader of the Aam Aadmi Party
  office: IND GOV 2013-12-28 .. 2014-02-14 chief minister of Delhi
  office: IND OPP 2014-02-15 .. 2015-02-13 leader of the Aam Aadmi Party
  office: IND GOV 2015-02-14 .. 2024-09-21 chief minister of Delhi
  office: IND OPP 2024-09-22 .. leader of the Aam Aadmi Party

person Asaduddin Owaisi
  sex: m
  office: IND OPP 2004-05 .. leader of the AIMIM party

person Atal Bihari Vajpayee
  name: Atal Behari Vajpayee | A.B. Vajpayee
  sex: m
  office: IND OPP 1989-12 .. 1996-05-15 leader of the Bharatiya Janata Party
  office: IND GOV 1996-05-16 .. 1996-06-01 prime minister
  office: IND OPP 1996-06-02 .. 1998-03-18 leader of the Bharatiya Janata Party
  office: IND GOV 1998-03-19 .. 2004-05-22 prime minister

person Bal Thackeray
  name: Balasaheb Thackeray
  sex: m
  office: IND PTY 1966-06 .. 2012-11-17 leader of Shiv Sena

person Bikram Singh
  name: General Bikram Singh
  sex: m
  office: IND MIL 2012-05-31 .. 2014-07-31 army chief

person Bipin Rawat
  sex: m
  office: IND MIL 2016-12-31 .. 2021-12-08 army chief, chief of defence staff from 2020

person Brajesh Mishra
  sex: m
  office: IND GOV 1998-11-19 .. 2004-05-22 national security adviser

person Burhan Wani
  name: Burhan Muzaffar Wani
  sex: m
  office: IND REB 2011 .. commander of Hizbul Mujahideen

person Chandra Shekhar
  short: Shekhar | Chandra Shekhar
  sex: m
  office: IND GOV 1990-11-10 .. 1991-06-21 prime minister

person Chandrababu Naidu
  name: N. Chandrababu Naidu
  short: Naidu
  sex: m
  office: IND GOV 1995-09-01 .. 2004-05-13 chief minister of Andhra Pradesh
  office: IND OPP 2004-05-14 .. 2014-06-07 leader of the Telugu Desam Party
  office: IND GOV 2014-06-08 .. 2019-05-29 chief minister of Andhra Pradesh
  office: IND OPP 2019-05-30 .. 2024-06-11 leader of the Telugu Desam Party
  office: IND GOV 2024-06-12 .. chief minister of Andhra Pradesh

person Dalbir Singh Suhag
  name: Dalbir Singh
  short: Suhag | Singh
  sex: m
  office: IND MIL 2014-07-31 .. 2016-12-31 army chief

person Dawood Ibrahim
  name: Dawood Ibrahim Kaskar
  sex: m
  office: IND CRM 1986 .. gang leader

person Deepak Kapoor
  sex: m
  office: IND MIL 2007-09-30 .. 2010-03-31 army chief

person Droupadi Murmu
  name: Draupadi Murmu
  sex: f
  office: IND GOV 2015-05-18 .. 2021-07-12 governor of Jharkhand
  office: IND GOV 2022-07-25 .. president

person Farooq Abdullah
  short: Abdullah | Farooq
  sex: m
  office: IND GOV 1986-11-07 .. 1990-01-18 chief minister of Jammu and Kashmir
  office: IND GOV 1996-10-09 .. 2002-10-18 chief minister of Jammu and Kashmir
  office: IND PTY 2002-10-19 .. leader of the National Conference

person Gautam Adani
  sex: m
  office: IND BUS 1988 .. chairman of the Adani Group

person George Fernandes
  sex: m
  office: IND GOV 1989-12 .. 1990-11 railways minister
  office: IND GOV 1998-03-19 .. 2001-03-15 defence minister
  office: IND GOV 2001-10-21 .. 2004-05-22 defence minister

person H.D. Deve Gowda
  name: HD Deve Gowda | Deve Gowda | H. D. Deve Gowda
  short: Gowda | Deve Gowda
  sex: m
  office: IND GOV 1994-12-11 .. 1996-05-31 chief minister of Karnataka
  office: IND GOV 1996-06-01 .. 1997-04-21 prime minister
  office: IND PTY 1999-07 .. leader of the Janata Dal (Secular)

person Hardeep Singh Puri
  name: Hardeep Puri
  sex: m
  office: IND GOV 2009-05 .. 2013-02 ambassador to the United Nations
  office: IND GOV 2017-09-03 .. minister

person Harsh Vardhan Shringla
  name: Harsh Shringla
  sex: m
  office: IND GOV 2019-01 .. 2020-01-28 ambassador to the United States
  office: IND GOV 2020-01-29 .. 2022-04-30 foreign secretary

person I.K. Gujral
  name: Inder Kumar Gujral | IK Gujral
  sex: m
  office: IND GOV 1996-06-01 .. 1997-04-20 foreign minister
  office: IND GOV 1997-04-21 .. 1998-03-19 prime minister

person J. Jayalalithaa
  name: Jayalalithaa | Jayaram Jayalalithaa | J. Jayalalitha | Jayalalitha
  short: Jayalalithaa | Jayalalitha
  sex: f
  office: IND GOV 1991-06-24 .. 1996-05-12 chief minister of Tamil Nadu
  office: IND OPP 1996-05-13 .. 2001-05-13 leader of the AIADMK
  office: IND GOV 2001-05-14 .. 2001-09-21 chief minister of Tamil Nadu
  office: IND GOV 2002-03-02 .. 2006-05-12 chief minister of Tamil Nadu
  office: IND OPP 2006-05-13 .. 2011-05-15 leader of the AIADMK
  office: IND GOV 2011-05-16 .. 2016-12-05 chief minister of Tamil Nadu

person Jagat Prakash Nadda
  name: J.P. Nadda | JP Nadda
  sex: m
  office: IND GOV 2014-11-09 .. 2019-05-30 health minister
  office: IND PTY 2020-01-20 .. 2024-06-08 head of the Bharatiya Janata Party
  office: IND GOV 2024-06-09 .. health minister

person Jarnail Singh Bhindranwale
  sex: m
  office: IND REB 1982 .. Sikh militant leader

person Jaswant Singh
  sex: m
  office: IND GOV 1998-12-05 .. 2002-06-30 foreign minister
  office: IND GOV 2002-07-01 .. 2004-05-22 finance minister
  office: IND OPP 2004-07 .. 2014-05 opposition politician

person Jyoti Basu
  sex: m
  office: IND GOV 1977-06-21 .. 2000-11-05 chief minister of West Bengal

person K.R. Narayanan
  name: Kocheril Raman Narayanan | KR Narayanan
  sex: m
  office: IND GOV 1997-07-25 .. 2002-07-25 president

person Kishenji
  name: Koteswara Rao | Mallojula Koteswara Rao
  short: Kishenji | Rao
  sex: m
  office: IND REB 2004 .. Maoist leader

person Lal Krishna Advani
  name: L.K. Advani | LK Advani | L. K. Advani
  sex: m
  office: IND OPP 1986-05 .. 1998-03-18 leader of the Bharatiya Janata Party
  office: IND GOV 1998-03-19 .. 2004-05-22 home minister, deputy prime minister from 2002
  office: IND OPP 2004-05-23 .. 2014-05-25 opposition leader
  office: IND PTY 2014-05-26 .. Bharatiya Janata Party veteran

person Lalu Prasad Yadav
  name: Laloo Prasad Yadav | Lalu Prasad | Laloo Yadav
  short: Yadav | Lalu | Laloo
  sex: m
  office: IND GOV 1990-03-10 .. 1997-07-25 chief minister of Bihar
  office: IND PTY 1997-07-26 .. 2004-05-22 leader of the Rashtriya Janata Dal
  office: IND GOV 2004-05-23 .. 2009-05-22 railways minister
  office: IND OPP 2009-05-23 .. leader of the Rashtriya Janata Dal

person M. Karunanidhi
  name: Muthuvel Karunanidhi | M Karunanidhi
  sex: m
  office: IND GOV 1996-05-13 .. 2001-05-13 chief minister of Tamil Nadu
  office: IND OPP 2001-05-14 .. 2006-05-12 leader of the DMK
  office: IND GOV 2006-05-13 .. 2011-05-15 chief minister of Tamil Nadu
  office: IND OPP 2011-05-16 .. 2018-08-07 leader of the DMK

person M.K. Narayanan
  name: MK Narayanan | M. K. Narayanan
  sex: m
  office: IND GOV 2005-01 .. 2010-01-23 national security adviser

person Mallikarjun Kharge
  sex: m
  office: IND GOV 2009-05 .. 2014-05 labour minister, railways minister
  office: IND OPP 2014-06 .. leader of the Congress party from 2022

person Mamata Banerjee
  name: Mamta Banerjee
  short: Banerjee | Mamata
  sex: f
  office: IND PTY 1998-01 .. 1999-10-12 leader of Trinamool Congress
  office: IND GOV 1999-10-13 .. 2001-03 railways minister
  office: IND GOV 2009-05-22 .. 2011-05-19 railways minister
  office: IND GOV 2011-05-20 .. 2026-05 chief minister of West Bengal

person Manmohan Singh
  short: Singh | Manmohan
  sex: m
  office: IND GOV 1991-06-21 .. 1996-05-16 finance minister
  office: IND OPP 1998-03 .. 2004-05-21 opposition leader in the upper house
  office: IND GOV 2004-05-22 .. 2014-05-26 prime minister
  office: IND OPP 2014-05-27 .. 2024-12-26 Congress politician

person Manohar Parrikar
  sex: m
  office: IND GOV 2012-03-09 .. 2014-11-08 chief minister of Goa
  office: IND GOV 2014-11-09 .. 2017-03-13 defence minister
  office: IND GOV 2017-03-14 .. 2019-03-17 chief minister of Goa

person Manoj Mukund Naravane
  name: M.M. Naravane | MM Naravane
  sex: m
  office: IND MIL 2019-12-31 .. 2022-04-30 army chief

person Manoj Pande
  sex: m
  office: IND MIL 2022-04-30 .. 2024-06-30 army chief

person Mayawati
  name: Mayawati Kumari
  short: Mayawati
  sex: f
  office: IND GOV 1995-06-03 .. 1995-10-18 chief minister of Uttar Pradesh
  office: IND GOV 1997-03-21 .. 1997-09-21 chief minister of Uttar Pradesh
  office: IND GOV 2002-05-03 .. 2003-08-29 chief minister of Uttar Pradesh
  office: IND GOV 2007-05-13 .. 2012-03-15 chief minister of Uttar Pradesh
  office: IND OPP 2012-03-16 .. leader of the Bahujan Samaj Party

person Medha Patkar
  sex: f
  office: IND CVL 1989 .. activist

person Mehbooba Mufti
  sex: f
  office: IND OPP 2009-01 .. 2015-02 leader of the People's Democratic Party
  office: IND GOV 2016-04-04 .. 2018-06-19 chief minister of Jammu and Kashmir
  office: IND OPP 2018-06-20 .. leader of the People's Democratic Party

person Mirwaiz Umar Farooq
  name: Umar Farooq
  short: Farooq | Mirwaiz
  sex: m
  office: IND OPP 1993-03 .. Kashmiri separatist leader

person Mohan Bhagwat
  sex: m
  office: IND PTY 2009-03-21 .. head of the RSS

person Mufti Mohammad Sayeed
  name: Mufti Mohammed Sayeed | Mufti Muhammad Sayeed
  short: Sayeed | Mufti
  sex: m
  office: IND GOV 1989-12-02 .. 1990-11-10 home minister
  office: IND GOV 2002-11-02 .. 2005-11-02 chief minister of Jammu and Kashmir
  office: IND GOV 2015-03-01 .. 2016-01-07 chief minister of Jammu and Kashmir

person Mukesh Ambani
  sex: m
  office: IND BUS 2002-07 .. chairman of Reliance Industries

person Mulayam Singh Yadav
  short: Yadav | Mulayam | Mulayam Singh
  sex: m
  office: IND GOV 1989-12-05 .. 1991-06-24 chief minister of Uttar Pradesh
  office: IND GOV 1993-12-05 .. 1995-06-03 chief minister of Uttar Pradesh
  office: IND GOV 1996-06-01 .. 1998-03-19 defence minister
  office: IND GOV 2003-08-29 .. 2007-05-13 chief minister of Uttar Pradesh
  office: IND PTY 2007-05-14 .. 2022-10-10 Samajwadi Party leader

person Nambala Keshava Rao
  name: Basavaraju | Nambala Keshav Rao
  short: Basavaraju | Rao
  sex: m
  office: IND REB 2004 .. leader of the Maoists from 2018

person Narendra Modi
  name: Narendra Damodardas Modi
  sex: m
  office: IND GOV 2001-10-07 .. 2014-05-22 chief minister of Gujarat
  office: IND GOV 2014-05-26 .. prime minister

person Natwar Singh
  name: K. Natwar Singh
  sex: m
  office: IND GOV 2004-05-23 .. 2005-11-06 foreign minister

person Navtej Sarna
  sex: m
  office: IND GOV 2002 .. 2008-09 foreign ministry spokesman

person Nirmala Sitharaman
  sex: f
  office: IND GOV 2014-05-26 .. 2017-09-03 trade minister
  office: IND GOV 2017-09-03 .. 2019-05-30 defence minister
  office: IND GOV 2019-05-31 .. finance minister

person Nirupama Rao
  sex: f
  office: IND GOV 2001-06 .. 2004 foreign ministry spokeswoman
  office: IND GOV 2009-08-01 .. 2011-07-31 foreign secretary
  office: IND GOV 2011-08 .. 2013-11 ambassador to the United States

person Nitin Gadkari
  sex: m
  office: IND PTY 2009-12-19 .. 2013-01-22 head of the Bharatiya Janata Party
  office: IND GOV 2014-05-26 .. transport minister

person Nitish Kumar
  short: Kumar | Nitish
  sex: m
  office: IND GOV 1998-03 .. 2004-05-22 railways minister
  office: IND GOV 2005-11-24 .. 2014-05-20 chief minister of Bihar
  office: IND GOV 2015-02-22 .. chief minister of Bihar

person Nupur Sharma
  sex: f
  office: IND PTY 2020 .. 2022-06-05 Bharatiya Janata Party spokeswoman

person Omar Abdullah
  short: Abdullah | Omar
  sex: m
  office: IND GOV 2001-07 .. 2002-12 junior foreign minister
  office: IND GOV 2009-01-05 .. 2015-01-08 chief minister of Jammu and Kashmir
  office: IND OPP 2015-01-09 .. 2024-10-15 leader of the National Conference
  office: IND GOV 2024-10-16 .. chief minister of Jammu and Kashmir

person P. Chidambaram
  name: Palaniappan Chidambaram | P Chidambaram
  sex: m
  office: IND GOV 1996-06-01 .. 1998-03-19 finance minister
  office: IND GOV 2004-05-23 .. 2008-11-30 finance minister
  office: IND GOV 2008-11-30 .. 2012-07-31 home minister
  office: IND GOV 2012-07-31 .. 2014-05-26 finance minister
  office: IND OPP 2014-05-27 .. Congress politician

person P.V. Narasimha Rao
  name: PV Narasimha Rao | Narasimha Rao | P. V. Narasimha Rao
  short: Rao | Narasimha Rao
  sex: m
  office: IND GOV 1988-06 .. 1989-12-02 foreign minister
  office: IND GOV 1991-06-21 .. 1996-05-16 prime minister

person Paresh Baruah
  name: Paresh Barua
  sex: m
  office: IND REB 1979-04 .. commander of the United Liberation Front of Asom

person Piyush Goyal
  sex: m
  office: IND GOV 2014-05-26 .. commerce minister from 2019, minister

person Pranab Mukherjee
  name: Pranab Kumar Mukherjee | Pranab Mukerjee
  sex: m
  office: IND GOV 1995-02-10 .. 1996-05-16 foreign minister
  office: IND GOV 2004-05-22 .. 2006-10-23 defence minister
  office: IND GOV 2006-10-24 .. 2009-01-23 foreign minister
  office: IND GOV 2009-01-24 .. 2012-06-26 finance minister
  office: IND GOV 2012-07-25 .. 2017-07-25 president

person Pratibha Patil
  name: Pratibha Devisingh Patil
  sex: f
  office: IND GOV 2007-07-25 .. 2012-07-25 president

person Priyanka Gandhi
  name: Priyanka Gandhi Vadra
  short: Gandhi | Priyanka | Vadra | Gandhi Vadra
  sex: f
  office: IND OPP 2019-01-23 .. Congress politician

person R. Venkataraman
  name: Ramaswamy Venkataraman | R Venkataraman
  sex: m
  office: IND GOV 1987-07-25 .. 1992-07-25 president

person Rahul Gandhi
  short: Gandhi | Rahul
  sex: m
  office: IND PTY 2004-05 .. 2014-05-26 Congress politician
  office: IND OPP 2014-05-27 .. Congress leader

person Rajiv Gandhi
  sex: m
  office: IND GOV 1984-10-31 .. 1989-12-02 prime minister
  office: IND OPP 1989-12-03 .. 1991-05-21 leader of the Congress party

person Rajnath Singh
  short: Singh | Rajnath
  sex: m
  office: IND GOV 2000-10-28 .. 2002-03-08 chief minister of Uttar Pradesh
  office: IND PTY 2005-12-31 .. 2009-12-19 head of the Bharatiya Janata Party
  office: IND PTY 2013-01-23 .. 2014-05-25 head of the Bharatiya Janata Party
  office: IND GOV 2014-05-26 .. 2019-05-30 home minister
  office: IND GOV 2019-05-31 .. defence minister

person Ram Nath Kovind
  name: Ramnath Kovind
  sex: m
  office: IND GOV 2015-08 .. 2017-06-20 governor of Bihar
  office: IND GOV 2017-07-25 .. 2022-07-25 president

person Randhir Jaiswal
  sex: m
  office: IND GOV 2024-01 .. foreign ministry spokesman

person Ratan Tata
  sex: m
  office: IND BUS 1991-03 .. 2024-10-09 chairman of Tata Group

person Raveesh Kumar
  sex: m
  office: IND GOV 2017-07 .. 2020-04 foreign ministry spokesman

person S.M. Krishna
  name: SM Krishna | S. M. Krishna
  sex: m
  office: IND GOV 1999-10-11 .. 2004-05-28 chief minister of Karnataka
  office: IND GOV 2009-05-22 .. 2012-10-26 foreign minister

person Salman Khurshid
  sex: m
  office: IND GOV 2009-05 .. 2012-10-27 law minister
  office: IND GOV 2012-10-28 .. 2014-05-26 foreign minister

person Shabir Shah
  name: Shabir Ahmed Shah | Shabir Ahmad Shah
  sex: m
  office: IND OPP 1990 .. Kashmiri separatist leader

person Shankar Dayal Sharma
  sex: m
  office: IND GOV 1992-07-25 .. 1997-07-25 president

person Shashi Tharoor
  sex: m
  office: IGO:UN 2001-01 .. 2007-03 under-secretary-general
  office: IND GOV 2009-05-28 .. 2010-04-18 junior foreign minister
  office: IND GOV 2012-10-28 .. 2014-05-26 junior minister
  office: IND OPP 2014-05-27 .. Congress politician

person Shivraj Patil
  sex: m
  office: IND GOV 2004-05-23 .. 2008-11-30 home minister

person Shivshankar Menon
  name: Shiv Shankar Menon
  sex: m
  office: IND GOV 2003-08 .. 2006-09 high commissioner to Pakistan
  office: IND GOV 2006-10-01 .. 2009-07-31 foreign secretary
  office: IND GOV 2010-01-24 .. 2014-05-28 national security adviser

person Sonia Gandhi
  short: Gandhi | Sonia
  sex: f
  office: IND OPP 1998-03-14 .. 2004-05-21 leader of the Congress party
  office: IND PTY 2004-05-22 .. 2014-05-26 leader of the Congress party
  office: IND OPP 2014-05-27 .. leader of the Congress party

person Subrahmanyam Jaishankar
  name: S. Jaishankar | S Jaishankar
  sex: m
  office: IND GOV 2009-06 .. 2013-12 ambassador to China
  office: IND GOV 2013-12 .. 2015-01-28 ambassador to the United States
  office: IND GOV 2015-01-29 .. 2018-01-28 foreign secretary
  office: IND GOV 2019-05-30 .. foreign minister

person Sujatha Singh
  sex: f
  office: IND GOV 2013-08-01 .. 2015-01-28 foreign secretary

person Sushil Kumar Shinde
  name: Sushilkumar Shinde
  sex: m
  office: IND GOV 2003-01-18 .. 2004-11-01 chief minister of Maharashtra
  office: IND GOV 2006-01 .. 2012-07-31 power minister
  office: IND GOV 2012-07-31 .. 2014-05-26 home minister

person Sushma Swaraj
  sex: f
  office: IND GOV 2000-09 .. 2004-05-22 information minister, health minister
  office: IND OPP 2009-12-21 .. 2014-05-18 opposition leader
  office: IND GOV 2014-05-26 .. 2019-05-30 foreign minister

person Syed Akbaruddin
  sex: m
  office: IND GOV 2012-01 .. 2015-04 foreign ministry spokesman
  office: IND GOV 2015-11 .. 2020-04 ambassador to the United Nations

person Syed Ali Shah Geelani
  name: Syed Ali Geelani | Sayeed Ali Shah Geelani
  sex: m
  office: IND OPP 1993-03 .. 2021-09-01 Kashmiri separatist leader

person Syed Salahuddin
  name: Sayed Salahuddin | Syed Salahudeen
  sex: m
  office: IND REB 1991 .. leader of Hizbul Mujahideen

person Thuingaleng Muivah
  name: T. Muivah | Th. Muivah
  sex: m
  office: IND REB 1980 .. leader of the NSCN-IM

person Uddhav Thackeray
  sex: m
  office: IND PTY 2012-11-18 .. 2019-11-27 leader of Shiv Sena
  office: IND GOV 2019-11-28 .. 2022-06-30 chief minister of Maharashtra
  office: IND OPP 2022-07-01 .. leader of Shiv Sena (UBT)

person Upendra Dwivedi
  sex: m
  office: IND MIL 2024-06-30 .. 2026-06-30 army chief

person V.K. Singh
  name: VK Singh | Vijay Kumar Singh
  sex: m
  office: IND MIL 2010-03-31 .. 2012-05-31 army chief
  office: IND GOV 2014-05-26 .. 2024-06 junior foreign minister

person V.P. Malik
  name: Ved Prakash Malik
  sex: m
  office: IND MIL 1997-10-01 .. 2000-09-30 army chief

person V.P. Singh
  name: Vishwanath Pratap Singh | VP Singh | V. P. Singh
  sex: m
  office: IND GOV 1989-12-02 .. 1990-11-10 prime minister

person Veerappan
  name: Koose Muniswamy Veerappan
  short: Veerappan
  sex: m
  office: IND CRM 1987 .. 2004-10-18 bandit

person Vijay Gokhale
  name: Vijay Keshav Gokhale
  sex: m
  office: IND GOV 2018-01-29 .. 2020-01-28 foreign secretary

person Vikas Swarup
  sex: m
  office: IND GOV 2015-04 .. 2017-02 foreign ministry spokesman

person Vikram Misri
  sex: m
  office: IND GOV 2024-07-15 .. foreign secretary

person Vinay Mohan Kwatra
  name: Vinay Kwatra
  sex: m
  office: IND GOV 2022-05-01 .. 2024-07-14 foreign secretary
  office: IND GOV 2024-08 .. ambassador to the United States

person Yashwant Sinha
  sex: m
  office: IND GOV 1998-03-19 .. 2002-07-01 finance minister
  office: IND GOV 2002-07-01 .. 2004-05-22 foreign minister
  office: IND OPP 2018-04 .. opposition politician

person Yasin Malik
  name: Mohammad Yasin Malik | Yaseen Malik
  sex: m
  office: IND REB 1989 .. 1994-05 leader of the Jammu Kashmir Liberation Front
  office: IND OPP 1994-06 .. leader of the Jammu Kashmir Liberation Front

person Yogi Adityanath
  short: Adityanath | Yogi Adityanath
  sex: m
  office: IND LEG 1998-03 .. 2017-03-18 member of parliament
  office: IND GOV 2017-03-19 .. chief minister of Uttar Pradesh
